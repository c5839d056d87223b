package org.duban.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.List;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.report.DraftMother;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.duban.target.TargetSources;
import org.duban.target.Targets;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class PublishIntegrationTests {
    private static final String DISTRICT = "130102";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DraftMother drafts;

    @Autowired
    private People people;

    @Autowired
    private Targets targets;

    @Autowired
    private UnitAssignments units;

    @Autowired
    private TargetSources sources;

    @Autowired
    private CurrentDistrict currentDistrict;

    private Account supervisor;

    @BeforeEach
    void signIn() {
        supervisor = people.supervisor(DISTRICT);
    }

    @Test
    void makesTheDraftTheTableAndSaysWhichNamesItDoesNotKnow() {
        people.unit(DISTRICT, "第一水务局", "一水局");
        UUID draft = drafts.table(
                DISTRICT,
                2031,
                row("疏浚河道8条。", List.of("陌生人甲"), List.of("一水局"), List.of("陌生单位甲")),
                row("建成泵站2座。", List.of(), List.of("第一水务局"), List.of()));

        assertThat(publish(2031, draft, false)).bodyJson().isLenientlyEqualTo("""
                {"targets": 2, "added": 2, "linked": 0,
                 "unknownNames": {"units": ["陌生单位甲"], "leaders": ["陌生人甲"]}}""");
        Target first = inDistrict(2031).get(0);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.unsettled().support()).containsExactly("陌生单位甲");
        assertThat(assigned(first)).hasSize(1);
    }

    @Test
    void putsUnknownNamesIntoTheDirectoryWhereAsked() {
        UUID draft =
                drafts.table(DISTRICT, 2032, row("铺设管网9公里。", List.of("陌生人乙"), List.of("陌生单位乙"), List.of("陌生单位 乙")));

        assertThat(publish(2032, draft, true))
                .bodyJson()
                .extractingPath("$.unknownNames.units")
                .asArray()
                .isEmpty();
        Target only = inDistrict(2032).get(0);
        assertThat(only.unsettled().leaders()).isEmpty();
        assertThat(assigned(only))
                .extracting(UnitAssignment::unit)
                .hasSize(2)
                .allMatch(assigned(only).get(0).unit()::equals);
    }

    @Test
    void refusesToPublishTwice() {
        UUID draft = drafts.table(DISTRICT, 2033, row("新建公园3个。", List.of(), List.of(), List.of()));
        publish(2033, draft, false);

        assertThat(publish(2033, draft, false)).hasStatus(409);
        assertThat(inDistrict(2033)).hasSize(1);
    }

    @Test
    void numbersOnAndLinksWhatTheTableHasAlready() {
        publish(2034, drafts.table(DISTRICT, 2034, row("改造老旧管线20公里。", List.of(), List.of(), List.of())), false);
        UUID second = drafts.table(
                DISTRICT,
                2034,
                row("改造老旧管线20公里", List.of(), List.of(), List.of()),
                row("改造老旧管线25公里。", List.of(), List.of(), List.of()));

        assertThat(publish(2034, second, false))
                .bodyJson()
                .isLenientlyEqualTo("{\"targets\": 2, \"added\": 1, \"linked\": 1}");
        List<Target> table = inDistrict(2034);
        assertThat(table).extracting(Target::number).containsExactly(1, 2);
        assertThat(table).extracting(target -> target.place().part()).containsExactly(1, 2);
        assertThat(currentDistrict.within(
                        DISTRICT,
                        () -> sources.findByTargetOrderById(table.get(0).id())))
                .hasSize(2);
    }

    @Test
    void keepsADraftOfAnotherDistrictOutOfReach() {
        UUID draft = drafts.table("130104", 2035, row("新建学校1所。", List.of(), List.of(), List.of()));

        assertThat(publish(2035, draft, false)).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/api/130104/2035/reports/{id}/publish", draft)
                        .with(httpBasic(supervisor.username(), People.PASSWORD)))
                .hasStatus(403);
    }

    private MvcTestResult publish(int year, UUID draft, boolean createUnknown) {
        return mvc.post()
                .uri(
                        "/api/{code}/{year}/reports/{id}/publish?createUnknown={create}",
                        DISTRICT,
                        year,
                        draft,
                        createUnknown)
                .with(httpBasic(supervisor.username(), People.PASSWORD))
                .exchange();
    }

    private List<Target> inDistrict(int year) {
        return currentDistrict.within(DISTRICT, () -> targets.findByYearAndCancelledFalseOrderByNumber(year));
    }

    private List<UnitAssignment> assigned(Target target) {
        return currentDistrict.within(DISTRICT, () -> units.findByTargetOrderByRoleAscPositionAsc(target.id()));
    }
}
