package org.duban.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.publication.TableMother;
import org.duban.report.DraftMother;
import org.duban.roster.AssignmentRole;
import org.duban.roster.Roster;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries every way to change a table that was issued. */
@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuedTableIntegrationTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private TableMother tables;

    @Autowired
    private DraftMother drafts;

    @Autowired
    private Roster roster;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void settleDirectory() {
        RevisedTable.settleDirectory(people);
    }

    private RevisedTable table() {
        return new RevisedTable(mvc, people, tables, drafts);
    }

    @ParameterizedTest
    @EnumSource(Ways.class)
    void isFreeToChangeBeforeItIsIssued(Ways way) {
        RevisedTable table = table();

        assertThat(mvc.perform(way.in(table)).getResponse().getStatus()).isLessThan(400);
        assertThat(table.call("/targets/1/changes")).bodyText().isEqualTo("[]");
    }

    @ParameterizedTest
    @EnumSource(Ways.class)
    void refusesAChangeWithoutGrounds(Ways way) {
        RevisedTable table = table();
        table.issue();

        assertThat(mvc.perform(way.in(table))).hasStatus(422).bodyText().contains("changeReason", "changeBasis");
        assertThat(mvc.perform(way.in(table).param("changeReason", "规划调整").param("changeBasis", " ")))
                .hasStatus(422);
        assertThat(table.call("/versions/compare?from=1")).bodyText().isEqualTo("[]");
    }

    @ParameterizedTest
    @EnumSource(Ways.class)
    void recordsAChangeWithItsGrounds(Ways way) {
        RevisedTable table = table();
        table.issue();

        assertThat(mvc.perform(way.in(table).param("changeReason", "规划调整").param("changeBasis", "区政府第8次常务会议"))
                        .getResponse()
                        .getStatus())
                .isLessThan(400);
        assertThat(table.call("/versions/compare?from=1")).bodyText().contains("\"kind\":");
        assertThat(table.get("/versions")).bodyText().contains("规划调整", "区政府第8次常务会议", "印发后的调整");
    }

    @Test
    void isGuardedWhicheverModuleWritesToIt() {
        RevisedTable table = table();
        table.issue();
        UUID target = tables.target(RevisedTable.DISTRICT, table.year(), 1).id();

        assertThatThrownBy(() -> currentDistrict.within(
                        RevisedTable.DISTRICT,
                        () -> transaction.execute(status -> {
                            roster.put(target, AssignmentRole.LEAD, List.of());
                            return null;
                        })))
                .isInstanceOf(GroundsMissing.class);
        assertThat(tables.assigned(RevisedTable.DISTRICT, table.year(), 1, AssignmentRole.LEAD))
                .hasSize(1);
    }

    @Test
    void asksOnceMoreWithAllThatWasTyped() {
        RevisedTable table = table();
        table.issue();

        assertThat(mvc.perform(Ways.ASSIGN_MANY.in(table)))
                .bodyText()
                .contains("将要调整（2项）", "name=\"name\" value=\"修订水务局\"", "name=\"number\" value=\"2\"");
    }

    @Test
    void asksOnAPageFromWhichThePersonFindsBack() {
        RevisedTable table = table();
        table.issue();

        Document page = Jsoup.parse(new String(
                mvc.perform(Ways.REWORD.in(table)).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));

        assertThat(page.select("header .nav-link").eachAttr("href")).contains(table.path(""));
        assertThat(page.select(".breadcrumb a").eachAttr("href")).contains(table.path(""));
        // a long list of changes is more than a server takes of a plain form
        assertThat(page.select("main form").attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(mvc.perform(Ways.REWORD.in(table).param("changeReason", "理由").param("changeBasis", "依据")))
                .hasRedirectedUrl(table.path("/targets/1"));
    }

    @Test
    void asksInTheFormsThemselvesOnceIssued() {
        RevisedTable table = table();
        assertThat(table.get("/targets/1/edit")).bodyText().doesNotContain("changeReason");
        table.issue();

        assertThat(table.get("/targets/1/edit")).bodyText().contains("changeReason", "试政发〔2050〕1号");
        assertThat(table.get("/targets/new")).bodyText().contains("changeReason");
        assertThat(table.get("/targets/2/indicators/new")).bodyText().contains("changeReason");
    }

    @Test
    void keepsItsVersionsAndChangesWhoeverAsks() {
        RevisedTable table = table();
        table.issue();
        mvc.perform(Ways.REWORD.in(table).param("changeReason", "理由").param("changeBasis", "依据"));

        for (String name : List.of("table_version", "version_row", "target_change")) {
            assertThatThrownBy(() -> jdbc.sql("update " + name + " set version = 9 where district_id = ?")
                            .param(RevisedTable.DISTRICT)
                            .update())
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> jdbc.sql("delete from " + name + " where district_id = ?")
                            .param(RevisedTable.DISTRICT)
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
