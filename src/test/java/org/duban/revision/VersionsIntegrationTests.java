package org.duban.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.organization.Unit;
import org.duban.publication.TableMother;
import org.duban.report.DraftMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsIntegrationTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private TableMother tables;

    @Autowired
    private DraftMother drafts;

    @Autowired
    private Posts posts;

    @Autowired
    private CurrentDistrict currentDistrict;

    private Unit gardens;
    private Unit others;
    private Post post;

    @BeforeAll
    void settleDirectory() {
        gardens = people.unit(RevisedTable.DISTRICT, "版本园林局");
        others = people.unit(RevisedTable.DISTRICT, "版本交通局");
        post = people.post(RevisedTable.DISTRICT, "版本副区长", "甲副区长");
    }

    private RevisedTable table() {
        return new RevisedTable(mvc, people, tables, drafts);
    }

    @Test
    void comparesTwoVersionsCellByCell() {
        RevisedTable table = table();
        draft(table, "初稿");
        table.form("/targets/1/edit", "text", "新建公园五个。", "version", table.version(1))
                .exchange();
        assign(table, 1, "SUPPORT", "版本交通局");
        table.form("/targets/new", "text", "新建桥梁一座。").exchange();
        table.form("/targets/2/cancelled", "cancelled", "true", "version", table.version(2))
                .exchange();
        draft(table, "二稿");
        table.form("/targets/1/edit", "text", "新建公园六个。", "version", table.version(1))
                .exchange();

        assertThat(table.call("/versions/compare?from=1&to=2")).bodyJson().isLenientlyEqualTo("""
                        [{"number":1,"kind":"CHANGED","cells":[{"field":"text","from":"新建公园四个。","to":"新建公园五个。"},{"field":"support"}]},
                         {"number":2,"kind":"DROPPED"},{"number":4,"kind":"ADDED"}]""");
        assertThat(table.call("/versions/compare?from=2"))
                .bodyText()
                .contains("六个")
                .doesNotContain("四个");
        assertThat(table.get("/versions/compare?from=1&to=2"))
                .bodyText()
                .contains("<del>四</del>", "<ins>五</ins>", "版本交通局");
        assertThat(table.get("/versions/compare?from=2&to=2")).bodyText().contains("没有不同");
        assertThat(table.get("/versions/compare?from=2&to=2&all=true"))
                .bodyText()
                .contains("新建桥梁一座");
        assertThat(table.get("/versions/1")).bodyText().contains("新建公园四个。", "初稿");
        assertThat(table.get("/versions/9")).hasStatus(404);
    }

    @Test
    void keepsTheHolderOfItsDay() {
        RevisedTable table = table();
        assign(table, 1, "LEADER", "甲副区长");
        draft(table, "");
        currentDistrict.within(RevisedTable.DISTRICT, () -> {
            Post held = posts.get(post.id());
            held.appoint("乙副区长", LocalDate.of(2020, 1, 1));
            return posts.save(held);
        });

        assertThat(table.get("/versions/1")).bodyText().contains("甲副区长").doesNotContain("乙副区长");
        assertThat(table.call("/versions/compare?from=1"))
                .as("the post stays the same")
                .bodyText()
                .isEqualTo("[]");
    }

    @Test
    void showsAChangeOnItsTargetAndMarksItInTheTable() {
        RevisedTable table = table();
        table.issue();
        mvc.perform(
                Ways.CORRECT_A_NUMBER.in(table).param("changeReason", "用地未落实").param("changeBasis", "第8次常务会议"));

        assertThat(table.get("/targets/2")).bodyText().contains("用地未落实", "第8次常务会议", "<del>4</del>", "<ins>5</ins>");
        assertThat(table.get("")).bodyText().contains("targets/2#changes").doesNotContain("targets/1#changes");
        assertThat(table.call("/targets/2/changes")).bodyText().contains("\"reason\":\"用地未落实\"");
    }

    @Test
    void showsAUnitOnlyItsRows() {
        RevisedTable table = table();
        assign(table, 1, "LEAD", "版本园林局");
        assign(table, 2, "LEAD", "版本交通局");
        table.issue();
        mvc.perform(Ways.REMOVE_A_NUMBER.in(table).param("changeReason", "重复").param("changeBasis", "会议"));
        Account clerk = people.clerk(RevisedTable.DISTRICT, gardens);

        assertThat(as(clerk, table.path("/versions/1")))
                .bodyText()
                .contains("新建公园四个")
                .doesNotContain("口袋公园");
        assertThat(as(clerk, table.path("/versions/compare?from=1"))).bodyText().doesNotContain("口袋公园");
        assertThat(as(clerk, table.path("/versions"))).bodyText().doesNotContain("重复", "basisNumber");
        assertThat(as(people.clerk(RevisedTable.DISTRICT, others), table.path("/versions/compare?from=1")))
                .bodyText()
                .contains("口袋公园");
    }

    @Test
    void isIssuedOnlyWithItsBasis() {
        RevisedTable table = table();

        assertThat(table.form("/versions/issued", "basisNumber", " ", "basisTitle", "方案", "basisDate", ""))
                .hasStatusOk();
        assertThat(make(table, "{\"basis\":{\"number\":\"1号\"}}")).hasStatus(422);
        assertThat(make(table, "{\"basis\":{\"number\":\"1号\",\"title\":\"方案\",\"date\":\"2050-01-05\"}}"))
                .hasStatus(201)
                .bodyText()
                .contains("\"number\":1", "ISSUED");
        assertThat(table.call("/versions")).bodyText().contains("方案");
        RevisedTable empty = table();
        assertThat(mvc.post()
                        .uri("/api/130181/1999/versions")
                        .with(httpBasic(empty.supervisor(), People.PASSWORD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(409);
    }

    private MvcTestResult make(RevisedTable table, String body) {
        return mvc.post()
                .uri("/api" + table.path("/versions"))
                .with(httpBasic(table.supervisor(), People.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void draft(RevisedTable table, String note) {
        table.form("/versions/drafts", "note", note).exchange();
    }

    private static void assign(RevisedTable table, int number, String role, String name) {
        table.form("/targets/assignment", "number", "" + number, "role", role, "mode", "SET", "name", name)
                .exchange();
    }

    private MvcTestResult as(Account account, String path) {
        return mvc.get().uri(path).with(user(account.username())).exchange();
    }
}
