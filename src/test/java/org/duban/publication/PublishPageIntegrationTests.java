package org.duban.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.report.DraftMother;
import org.duban.roster.AssignmentRole;
import org.duban.target.Target;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class PublishPageIntegrationTests {
    private static final String DISTRICT = "130109";

    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DraftMother drafts;

    @Autowired
    private TableMother tables;

    @Autowired
    private People people;

    private Account supervisor;

    @BeforeEach
    void signIn() {
        supervisor = people.supervisor(DISTRICT);
    }

    @Test
    void showsWhatIsSameAndWhatIsSimilarAndDoesAsThePersonChooses() throws Exception {
        tables.published(
                DISTRICT,
                2061,
                row("整治柳荫巷、竹篾街等6条背街小巷。", List.of(), List.of(), List.of()),
                row("新建养老中心2家。", List.of(), List.of(), List.of()));
        UUID draft = drafts.table(
                DISTRICT,
                2061,
                row("整治柳荫巷、竹篾街等8条背街小巷。", List.of(), List.of(), List.of()),
                row("新建养老中心2家", List.of(), List.of(), List.of()),
                row("推广垃圾分类。", List.of(), List.of(), List.of()));

        String page = get(draft).getResponse().getContentAsString();
        assertThat(page).contains("<del>6</del>", "<ins>8</ins>", "相近", "相同");
        List<UUID> proposed = drafts.proposed(DISTRICT, draft);
        String first = "choice." + proposed.get(0);
        assertThat(post(draft)).hasStatus(422);
        assertThat(tables.table(DISTRICT, 2061)).hasSize(2);

        assertThat(post(
                        draft,
                        first,
                        "apply_" + tables.target(DISTRICT, 2061, 1).id(),
                        "choice." + proposed.get(1),
                        "new"))
                .hasRedirectedUrl("/130109/2061");

        assertThat(tables.table(DISTRICT, 2061))
                .extracting(Target::text)
                .containsExactly("整治柳荫巷、竹篾街等8条背街小巷。", "新建养老中心2家。", "新建养老中心2家", "推广垃圾分类。");
    }

    @Test
    void takesRowsOutThatTheDocumentDoesNotHave() {
        tables.published(DISTRICT, 2067, row("新建浴场。", List.of(), List.of(), List.of()));
        UUID gone = tables.target(DISTRICT, 2067, 1).id();
        UUID draft = drafts.table(DISTRICT, 2067, row("改建邮政营业厅。", List.of(), List.of(), List.of()));

        assertThat(get(draft)).bodyText().contains("新建浴场。");
        post(draft, "gone", gone.toString());

        assertThat(tables.table(DISTRICT, 2067)).extracting(Target::text).containsExactly("改建邮政营业厅。");
    }

    @Test
    void settlesEachUnknownNameAsChosen() throws Exception {
        Unit known = people.unit(DISTRICT, "第一城建局");
        UUID draft =
                drafts.table(DISTRICT, 2062, row("新建桥梁。", List.of("某领导"), List.of("城建一局"), List.of("新来的局", "以后再说局")));

        assertThat(get(draft)).bodyText().contains("城建一局", "新来的局", "以后再说局", "某领导");
        post(draft, "unit.城建一局", known.id().toString(), "unit.新来的局", "new", "unit.以后再说局", "", "allLeaders", "true");

        Target target = tables.target(DISTRICT, 2062, 1);
        assertThat(tables.assigned(DISTRICT, 2062, 1, AssignmentRole.LEAD)).containsExactly(known.id());
        assertThat(tables.assigned(DISTRICT, 2062, 1, AssignmentRole.SUPPORT)).hasSize(1);
        assertThat(tables.assigned(DISTRICT, 2062, 1, AssignmentRole.LEADER)).hasSize(1);
        assertThat(target.unsettled().support()).containsExactly("以后再说局");
    }

    @Test
    void letsOneOfTwoPublishersWin() throws Exception {
        UUID draft = drafts.table(DISTRICT, 2063, row("新建码头。", List.of(), List.of(), List.of()));

        ExecutorService persons = Executors.newFixedThreadPool(2);
        List<Future<Integer>> answers = Stream.of(1, 2)
                .map(person -> persons.submit(() -> post(draft).getResponse().getStatus()))
                .toList();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 409);
        persons.shutdown();
        assertThat(tables.table(DISTRICT, 2063)).hasSize(1);
        assertThat(get(draft)).hasStatus(409);
    }

    @Test
    void publishesOnlyWhatThePersonSaw() throws Exception {
        UUID draft = drafts.table(
                DISTRICT,
                2066,
                row("新建渡口。", List.of(), List.of(), List.of()),
                row("新建堤坝。", List.of(), List.of(), List.of()));
        String seen = revision(draft);
        drop(draft, drafts.proposed(DISTRICT, draft).get(0));

        assertThat(get(draft, "revision", seen)).bodyText().contains("草稿又有改动", "value=\"" + seen + "\"");
        assertThat(post(draft, "revision", seen)).hasStatus(409);
        assertThat(tables.table(DISTRICT, 2066)).isEmpty();
        assertThat(post(draft, "revision", revision(draft))).hasStatus3xxRedirection();
        assertThat(tables.table(DISTRICT, 2066)).hasSize(1);
    }

    @Test
    void numbersTwoDraftsPublishedAtOnceOneAfterTheOther() throws Exception {
        List<UUID> both = Stream.of("新建灯塔。", "新建船闸。")
                .map(text -> drafts.table(DISTRICT, 2064, row(text, List.of(), List.of(), List.of())))
                .toList();

        ExecutorService persons = Executors.newFixedThreadPool(2);
        List<Future<MvcTestResult>> answers =
                both.stream().map(draft -> persons.submit(() -> post(draft))).toList();
        for (Future<MvcTestResult> answer : answers) {
            assertThat(answer.get()).hasStatus3xxRedirection();
        }
        persons.shutdown();
        assertThat(tables.table(DISTRICT, 2064)).extracting(Target::number).containsExactly(1, 2);
    }

    @Test
    void refusesALinkToATargetOfAnotherDistrict() {
        tables.published("130111", 2065, row("新建车站。", List.of(), List.of(), List.of()));
        UUID foreign = tables.target("130111", 2065, 1).id();
        UUID draft = drafts.table(DISTRICT, 2065, row("新建机场。", List.of(), List.of(), List.of()));
        UUID proposed = drafts.proposed(DISTRICT, draft).get(0);

        assertThat(post(draft, "choice." + proposed, "keep_" + foreign)).hasStatus(404);
        assertThat(tables.table(DISTRICT, 2065)).isEmpty();
    }

    private String revision(UUID draft) throws Exception {
        Matcher field = REVISION.matcher(get(draft).getResponse().getContentAsString());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private void drop(UUID draft, UUID proposed) {
        assertThat(mvc.post()
                        .uri("/{code}/reports/{id}/targets/{target}/drop", DISTRICT, draft, proposed)
                        .param("version", "0")
                        .with(user(supervisor.username()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult get(UUID draft, String... seen) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.get().uri("/{code}/reports/{id}/publish", DISTRICT, draft).with(user(supervisor.username()));
        return (seen.length == 0 ? request : request.param(seen[0], seen[1])).exchange();
    }

    private MvcTestResult post(UUID draft, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post()
                .uri("/{code}/reports/{id}/publish", DISTRICT, draft)
                .with(user(supervisor.username()))
                .with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
