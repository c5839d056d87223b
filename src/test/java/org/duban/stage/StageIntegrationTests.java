package org.duban.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class StageIntegrationTests {
    private static final String DISTRICT = "310107";
    private static int year = 2040;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private JdbcClient jdbc;

    private Account supervisor;
    private Account roads;
    private Account parks;
    private Unit roadsUnit;
    private UUID target;
    private String table;

    @BeforeEach
    void promise() {
        table = "/" + DISTRICT + "/" + ++year;
        supervisor = people.supervisor(DISTRICT);
        Unit one = people.unit(DISTRICT, "路桥局" + year);
        roadsUnit = one;
        Unit other = people.unit(DISTRICT, "园林局" + year);
        roads = people.clerk(DISTRICT, one);
        parks = people.clerk(DISTRICT, other);
        target = promises.target(DISTRICT, year, 1);
        promises.assign(DISTRICT, target, "LEAD", one, other);
    }

    private MvcTestResult post(Account account, String path, String... parameters) {
        var request =
                mvc.post().uri(path).with(user(account.username())).with(csrf()).locale(Locale.CHINESE);
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private void issue() {
        assertThat(post(
                        supervisor,
                        table + "/versions/issued",
                        "basisNumber",
                        "试政发〔" + year + "〕1号",
                        "basisTitle",
                        "任务分解方案",
                        "basisDate",
                        year + "-02-01"))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult sign(Account account) {
        return post(account, "/my/signatures", "target", target.toString());
    }

    private MvcTestResult move(Account account, String step, String... parameters) {
        String[] all = new String[parameters.length + 2];
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        all[0] = "step";
        all[1] = step;
        return post(account, table + "/targets/1/stage", all);
    }

    private void change(String what, String basis, String field, String value) {
        String path = table + "/targets/1/" + what;
        post(supervisor, path, field, value, "version", version(), "changeReason", "规划调整", "changeBasis", basis);
    }

    private void report(Account account) {
        assertThat(mvc.post()
                        .uri("/api" + table + "/targets/1/updates")
                        .with(httpBasic(account.username(), People.PASSWORD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"period\":\"%d-01\",\"percent\":10,\"submit\":true}".formatted(year)))
                .hasStatus(HttpStatus.CREATED);
    }

    private String stage() {
        return jdbc.sql("select coalesce(max(stage), 'NONE') from target_stage where target_id = :target")
                .param("target", target)
                .query(String.class)
                .single();
    }

    private List<String> steps() {
        return jdbc.sql("select step || ' ' || taken_by from target_stage_step where target_id = :target order by id")
                .param("target", target)
                .query(String.class)
                .list();
    }

    private String page(Account account, String path) throws Exception {
        return mvc.get()
                .uri(path)
                .with(user(account.username()))
                .locale(Locale.CHINESE)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void beginsWhenTheTableIsIssuedAndIsSignedForByEveryLeadUnit() throws Exception {
        issue();
        assertThat(stage()).isEqualTo("ISSUED");
        assertThat(page(roads, "/my/updates")).contains("待签收 1 项");
        sign(roads);
        sign(roads);
        assertThat(stage()).isEqualTo("ISSUED");
        assertThat(page(people.leader(DISTRICT), table + "/targets/1")).contains("园林局" + year + " 待签收");
        sign(parks);
        assertThat(stage()).isEqualTo("SIGNED");
        assertThat(steps())
                .containsExactly(
                        "ISSUE " + supervisor.name(),
                        "SIGN " + roads.name(),
                        "SIGN " + parks.name(),
                        "ALL_SIGNED " + parks.name());
        assertThat(page(roads, "/my/updates")).doesNotContain("待签收");
    }

    @Test
    void isSignedForOnlyByWhoLeadsIt() {
        issue();
        sign(people.clerk(DISTRICT, people.unit(DISTRICT, "旁观局" + year)));
        assertThat(steps()).hasSize(1);
        assertThat(sign(supervisor)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void beginsWithTheFirstWordOfAUnitWhichHasThenSigned() {
        issue();
        report(roads);
        assertThat(stage()).isEqualTo("IN_PROGRESS");
        assertThat(steps()).contains("SIGN " + roads.name(), "BEGIN " + roads.name());
        sign(parks);
        assertThat(stage()).as("a late signature changes nothing else").isEqualTo("IN_PROGRESS");
    }

    @Test
    void isProposedByItsUnitCheckedByTheSectionAndDone() throws Exception {
        issue();
        report(roads);
        assertThat(move(roads, "PROPOSE", "words", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        move(roads, "PROPOSE", "words", "已竣工验收，验收单附后");
        assertThat(move(roads, "CHECK", "words", "属实", "way", "DESK")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(move(supervisor, "FINISH"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("由督查室核查或退回");
        move(supervisor, "SEND_BACK", "words", "验收单没有盖章");
        assertThat(stage()).isEqualTo("IN_PROGRESS");
        move(roads, "PROPOSE", "words", "验收单已盖章");
        assertThat(move(supervisor, "CHECK", "words", "到现场看过")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        move(supervisor, "CHECK", "words", "到现场看过", "way", "ON_SITE");
        move(supervisor, "FINISH");
        assertThat(stage()).isEqualTo("DONE");
        assertThat(page(people.leader(DISTRICT), table + "/targets/1")).contains("已办结", "现场核查", "到现场看过", "验收单没有盖章");
    }

    @Test
    void isProposedByTheHeadWhereTheUnitHasOne() {
        issue();
        report(supervisor);
        Account head = people.head(DISTRICT, roadsUnit);
        assertThat(move(roads, "PROPOSE", "words", "完成")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(move(head, "PROPOSE", "words", "完成")).hasStatus3xxRedirection();
    }

    @Test
    void isSuspendedOnABasisAndGoesOnWhereItWas() {
        issue();
        report(roads);
        assertThat(move(supervisor, "SUSPEND", "words", "用地未批")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        move(supervisor, "SUSPEND", "words", "用地未批", "basis", "区政府第3次常务会议纪要");
        assertThat(stage()).isEqualTo("SUSPENDED");
        move(supervisor, "RESUME", "words", "用地已批", "basis", "批复〔2041〕5号");
        assertThat(stage()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void isChangedCancelledAndRestoredWithTheBasisOfTheChange() {
        issue();
        change("edit", "第8次常务会议", "text", "另一句话");
        change("cancelled", "第9次常务会议", "cancelled", "true");
        assertThat(stage()).isEqualTo("CANCELLED");
        change("cancelled", "第10次常务会议", "cancelled", "false");
        assertThat(stage()).isEqualTo("ISSUED");
        assertThat(jdbc.sql("select step || basis from target_stage_step where target_id = :target order by id")
                        .param("target", target)
                        .query(String.class)
                        .list())
                .contains("CHANGE第8次常务会议", "CANCEL第9次常务会议", "RESTORE第10次常务会议");
    }

    @Test
    void isNotNeededToReportOnATableThatWasNeverIssued() {
        report(roads);
        assertThat(stage()).isEqualTo("NONE");
        assertThat(move(supervisor, "SUSPEND", "words", "因", "basis", "据")).hasStatus(HttpStatus.CONFLICT);
    }

    private String version() {
        return jdbc.sql("select version::text from target where id = :target")
                .param("target", target)
                .query(String.class)
                .single();
    }
}
