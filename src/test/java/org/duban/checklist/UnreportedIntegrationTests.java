package org.duban.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.shared.Ids;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.duban.testing.SmallTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreportedIntegrationTests {
    private static final String HERE = "/360102/2022";
    private static final String MAY = HERE + "/lists?list=unreported&period=2022-05";

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private JdbcClient jdbc;

    private Lists lists;
    private SmallTable.Cast cast;
    private Account supervisor;

    @BeforeAll
    void fill(@Autowired MockMvcTester mvc) {
        lists = new Lists(mvc);
        cast = new SmallTable(jdbc, people, promises).in("360102");
        supervisor = cast.supervisor();
    }

    @Test
    void listsEveryUnitInProtocolOrderThoughItOwesNothing() {
        assertThat(lists.units(supervisor, MAY))
                .containsExactly(
                        entry("路桥局", List.of("2")),
                        entry("理财局", List.of("1", "2", "3")),
                        entry("东街道", List.of()),
                        entry("闲置办", List.of()),
                        entry("没有在册的牵头单位", List.of("4")));
        assertThat(lists.page(supervisor, MAY).select(".nothing").text()).contains("东街道 0 项（无）");
        assertThat(lists.line(supervisor, MAY, 4)).contains("“新设局”不在名册里");
        assertThat(lists.page(supervisor, MAY).select(".by-unit tbody").get(0).text())
                .contains("已退回，还没有重报");
    }

    @Test
    void namesAsManyLateTargetsAsTheDashboardTheTableAndTheStartPage() {
        assertThat(late(MAY)).isEqualTo(4);
        assertThat(lists.page(supervisor, HERE + "/dashboard?asOf=2022-05-31")
                        .select(".totals a[href*=overdue]")
                        .text())
                .startsWith("4 ");
        Set<String> numbers = new TreeSet<>();
        lists.units(supervisor, MAY).values().forEach(numbers::addAll);
        assertThat(lists.page(supervisor, HERE + "?overdue=true&asOf=2022-05-31")
                        .select("table.targets tbody tr")
                        .eachAttr("id"))
                .containsExactlyElementsOf(
                        numbers.stream().map(each -> "target-" + each).toList());

        int latest = late(HERE + "/lists?list=unreported");
        assertThat(lists.page(supervisor, "/").text()).contains("逾期未报 " + latest + " 项");
        assertThat(lists.page(supervisor, HERE + "/lists?period=2022-05")
                        .select("tr.all td")
                        .get(1)
                        .text())
                .isEqualTo("5");
    }

    @Test
    void namesTheSameAsTheReview() {
        List<String> review = lists.page(supervisor, HERE + "/updates?period=2022-05")
                .select(".due-list tbody a.me-2")
                .eachText();

        assertThat(review).containsExactly("(2)", "(1)", "(2)", "(3)");
    }

    @Test
    void goesByTheDayThatHoldsAndShowsTheOriginalOne() {
        UUID extended = grant(cast.rows().get(2), "2022-05", "2099-01-05");

        assertThat(lists.line(supervisor, MAY, 3))
                .contains("2099-01-05", "原定 2022-06-")
                .doesNotContain("已逾期");
        assertThat(late(MAY)).isEqualTo(3);
        assertThat(lists.page(supervisor, HERE + "/dashboard?asOf=2022-05-31")
                        .select(".totals a[href*=overdue]")
                        .text())
                .startsWith("3 ");
        jdbc.sql("delete from extension where id = ?").param(extended).update();
    }

    private UUID grant(UUID target, String period, String until) {
        UUID id = Ids.next();
        jdbc.sql(
                        "insert into extension (district_id, id, target_id, period, number, due_before, unit_id, wanted, reason, asked_by,"
                                + " asked_on, asked_at, state, granted, decided_by, decided_on, decided_at, version)"
                                + " values ('360102', ?, ?, ?, 1, '2022-06-08', ?, ?::date, '核数', '某', '2022-06-01', now(), 'GRANTED',"
                                + " ?::date, '某', '2022-06-02', now(), 0)")
                .params(id, target, period, cast.money().id(), until, until)
                .update();
        return id;
    }

    private int late(String path) {
        String words = lists.page(supervisor, path).select(".sum").text();
        return words.contains("逾期") ? Integer.parseInt(words.replaceAll(".*其中 (\\d+) 项.*", "$1")) : 0;
    }

    @Test
    void showsAUnitNothingButItself() throws Exception {
        Account clerk = people.clerk("360102", cast.money());

        assertThat(lists.units(clerk, MAY)).containsExactly(entry("理财局", List.of("1", "2", "3")));
        assertThat(lists.sheet(clerk, HERE + "/lists.xlsx?list=unreported&period=2022-05"))
                .allSatisfy(row -> assertThat(row.getCell(0).toString()).doesNotContain("路桥局", "新设局"))
                .hasSize(5);
    }

    @Test
    void goesOutAsAWorkbookWithoutFormulas() throws Exception {
        var sheet = lists.sheet(supervisor, HERE + "/lists.xlsx?list=unreported&period=2022-05");

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("2022年未填报（2022-05）");
        assertThat(sheet).hasSize(2 + 7);
        assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("理财局");
        assertThat(sheet.getRow(5).getCell(2).getNumericCellValue()).isEqualTo(3);
        assertThat(sheet.getRow(6).getCell(1).getNumericCellValue()).isZero();
        assertThat(sheet.getRow(6).getCell(3).getStringCellValue()).isEqualTo("无");
    }

    @Test
    void saysWhichListsAndPeriodsThereAre() {
        assertThat(lists.get(supervisor, HERE + "/lists?list=lazy"))
                .hasStatus(404)
                .bodyText()
                .contains("unreported");
        assertThat(lists.get(supervisor, HERE + "/lists?list=unreported&period=2023-01"))
                .hasStatus(422);
        assertThat(lists.get(supervisor, HERE + "/lists?period=someday")).hasStatus(422);
        assertThat(lists.get(supervisor, HERE + "/lists.xlsx?list=lazy")).hasStatus(404);
        assertThat(lists.get(people.supervisor("360103"), HERE + "/lists")).hasStatus(403);
    }
}
