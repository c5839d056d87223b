package org.duban.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.duban.district.CurrentDistrict;
import org.duban.intake.ImportReport;
import org.duban.report.Papers;
import org.duban.report.Printed;
import org.duban.report.ProposedTarget;
import org.duban.report.ProposedTargets;
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

@DubanTest
class EditTargetIntegrationTests {
    private static final String DISTRICT = "120110";
    private static final String PAIR = "新建幼儿园3所，改造老旧小区16个。";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private ImportReport importReport;

    @Autowired
    private Sections sections;

    @Autowired
    private ProposedTargets targets;

    @Autowired
    private CurrentDistrict currentDistrict;

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
    void editsWordsSectionAndIndicators() {
        ProposedTarget target = find(PAIR);
        Section other = sections.findLive(report).get(0);
        MvcTestResult saved = post(
                target,
                "",
                "text",
                "新建幼儿园4所。",
                "section",
                other.id().toString(),
                "indicators[0].name",
                "幼儿园",
                "indicators[0].measure",
                "COUNT",
                "indicators[0].op",
                "AT_LEAST",
                "indicators[0].value",
                "4",
                "indicators[0].unit",
                "所",
                "indicators[0].modality",
                "COMMIT");
        assertThat(saved).hasRedirectedUrl("/120110/reports/" + report + "#t-" + target.id());
        ProposedTarget edited = targets.get(report, target.id());
        assertThat(edited.text()).isEqualTo("新建幼儿园4所。");
        assertThat(sections.outline(report).group(edited)).isEqualTo(other.title());
        assertThat(edited.indicators())
                .extracting(each -> each.op().symbol() + each.value() + each.unit())
                .containsExactly(">=4所");
    }

    @Test
    void readsTheNumbersOfWordsThatWereChanged() {
        ProposedTarget target = find(PAIR);
        post(
                target,
                "",
                "text",
                "新建幼儿园5所以上。",
                "indicators[0].origin",
                "0",
                "indicators[0].name",
                "新建幼儿园",
                "indicators[0].value",
                "3",
                "indicators[0].unit",
                "所",
                "indicators[0].measure",
                "COUNT",
                "indicators[0].op",
                "EQUAL",
                "indicators[0].modality",
                "PLAN");
        assertThat(targets.get(report, target.id()).indicators())
                .extracting(each -> each.op().symbol() + each.value() + each.unit())
                .containsExactly(">=5所");
    }

    @Test
    void correctsThePrintedNames() {
        ProposedTarget target = find(PAIR);
        post(target, "", "text", PAIR, "printed.leaders", "王青", "printed.lead", "教育局、住建局", "printed.support", "");
        assertThat(targets.get(report, target.id()).printed())
                .isEqualTo(new Printed(List.of("王青"), List.of("教育局", "住建局"), List.of(), Set.of(), Set.of(), null));
    }

    @Test
    void sendsANumberThatIsNoneBackAsItWasTyped() {
        ProposedTarget target = find(PAIR);
        assertThat(post(
                        target,
                        "",
                        "text",
                        "四所。",
                        "indicators[0].name",
                        "幼儿园",
                        "indicators[0].measure",
                        "COUNT",
                        "indicators[0].op",
                        "EQUAL",
                        "indicators[0].value",
                        "四",
                        "indicators[0].modality",
                        "PLAN"))
                .hasStatus(422)
                .bodyText()
                .contains("四所。", "value=\"四\"", "请填数字");
    }

    @Test
    void ofTwoWhoEditTheSameTargetTheSecondKeepsWhatWasTyped() {
        ProposedTarget target = find(PAIR);
        post(target, "", "text", "第一个人写的。");
        assertThat(post(target, "", "text", "第二个人写的。"))
                .hasStatus(409)
                .bodyText()
                .contains("第一个人写的。", "第二个人写的。");
        assertThat(targets.get(report, target.id()).text()).isEqualTo("第一个人写的。");
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
}
