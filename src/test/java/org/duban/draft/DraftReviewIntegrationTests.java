package org.duban.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.duban.district.CurrentDistrict;
import org.duban.intake.ImportReport;
import org.duban.reading.Sentence;
import org.duban.reading.SentenceClass;
import org.duban.report.Papers;
import org.duban.report.ProposedTarget;
import org.duban.report.ProposedTargets;
import org.duban.report.ReportTexts;
import org.duban.report.Reports;
import org.duban.report.Section;
import org.duban.report.Sections;
import org.duban.report.Upload;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@DubanTest
class DraftReviewIntegrationTests {
    private static final String DISTRICT = "120104";
    private static final String PAIR = "新建幼儿园3所，改造老旧小区16个。";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private ImportReport importReport;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportTexts texts;

    @Autowired
    private Sections sections;

    @Autowired
    private ProposedTargets targets;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Autowired
    private TransactionTemplate transaction;

    private String supervisor = "";
    private UUID report = new UUID(0, 0);

    @BeforeEach
    void draft() {
        supervisor = people.supervisor(DISTRICT).username();
        currentDistrict.enter(DISTRICT);
        report = importReport.execute(new Upload(Papers.reportIn("UTF-8"), "报告.txt", null, null), "督查员");
    }

    @AfterEach
    void leave() {
        currentDistrict.leave();
    }

    @Test
    void showsEachTargetBesideItsSentence() {
        ProposedTarget target = find(PAIR);
        assertThat(get(""))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"t-" + target.id() + '"', "href=\"#t-" + target.id() + '"');
    }

    @Test
    void splitsMergesAndUndoes() {
        List<String> before = words();
        post(find(PAIR), "/split", "at", "8");
        assertThat(words()).hasSize(before.size() + 1).containsSequence("新建幼儿园3所，", "改造老旧小区16个。");
        post(find("新建幼儿园3所，"), "/merge");
        assertThat(words()).isEqualTo(before);
        post(find(PAIR), "/undo");
        post(find("改造老旧小区16个。"), "/undo");
        assertThat(words()).isEqualTo(before);
    }

    @Test
    void dropsAndRestoresATarget() {
        ProposedTarget target = find(PAIR);
        post(target, "/drop");
        assertThat(words()).doesNotContain(PAIR);
        assertThat(get("")).bodyText().contains("id=\"dropped\"");
        post(targets.get(report, target.id()), "/restore");
        assertThat(words()).contains(PAIR);
    }

    @Test
    void makesASentenceOfTheReviewATargetOnce() {
        List<Sentence> all = texts.get(report).sentences();
        int index = IntStream.range(0, all.size())
                .filter(i -> all.get(i).kind() == SentenceClass.REVIEW)
                .findFirst()
                .orElseThrow();
        int before = words().size();
        add(index);
        add(index);
        assertThat(words()).hasSize(before + 1);
    }

    @Test
    void renamesASection() {
        Section section = sections.findLive(report).get(0);
        inDistrict(() -> mvc.post()
                .uri("/{code}/reports/{report}/sections/{id}", DISTRICT, report, section.id())
                .param("version", Long.toString(section.version()))
                .param("title", "壮大产业")
                .with(user(supervisor))
                .with(csrf())
                .exchange());
        assertThat(sections.get(section.id()).title()).isEqualTo("壮大产业");
    }

    @Test
    void changesNothingInAPublishedReport() {
        transaction.executeWithoutResult(status -> reports.getForChange(report).publish(Instant.EPOCH));
        assertThat(post(find(PAIR), "/drop")).hasStatus(409);
        assertThat(words()).contains(PAIR);
    }

    private MvcTestResult get(String path) {
        return inDistrict(() -> mvc.get()
                .uri("/{code}/reports/{report}" + path, DISTRICT, report)
                .with(user(supervisor))
                .exchange());
    }

    private MvcTestResult post(ProposedTarget target, String verb, String... fields) {
        var request = mvc.post()
                .uri("/{code}/reports/{report}/targets/{id}" + verb, DISTRICT, report, target.id())
                .param("version", Long.toString(target.version()));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return inDistrict(() -> request.with(user(supervisor)).with(csrf()).exchange());
    }

    private void add(int sentence) {
        inDistrict(() -> mvc.post()
                .uri("/{code}/reports/{report}/targets", DISTRICT, report)
                .param("sentence", Integer.toString(sentence))
                .with(user(supervisor))
                .with(csrf())
                .exchange());
    }

    /** A request leaves the district of its thread. */
    private <T> T inDistrict(Supplier<T> request) {
        return currentDistrict.within(DISTRICT, request);
    }

    private ProposedTarget find(String text) {
        return targets.findLive(report).stream()
                .filter(target -> target.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words() {
        return targets.findLive(report).stream().map(ProposedTarget::text).toList();
    }
}
