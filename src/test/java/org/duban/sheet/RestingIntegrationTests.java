package org.duban.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.testing.Clicks;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What rests is not asked for: not on the sheet, not in its form, not of supporting units, not among the dues. */
@DubanTest
class RestingIntegrationTests {
    private static final String DISTRICT = "310112";
    private static int year = 2040;

    @Autowired
    private Clicks clicks;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    private Account supervisor;
    private Account clerk;
    private Account helper;
    private String table;

    @BeforeEach
    void issue() {
        table = "/" + DISTRICT + "/" + ++year;
        supervisor = people.supervisor(DISTRICT);
        Unit roads = people.unit(DISTRICT, "路政局" + year);
        Unit parks = people.unit(DISTRICT, "园艺局" + year);
        clerk = people.clerk(DISTRICT, roads);
        helper = people.clerk(DISTRICT, parks);
        for (int number = 1; number <= 2; number++) {
            UUID target = promises.target(DISTRICT, year, number);
            promises.assign(DISTRICT, target, "LEAD", roads);
            promises.assign(DISTRICT, target, "SUPPORT", parks);
        }
        String[] basis = {"basisNumber", "试政发〔" + year + "〕1号", "basisTitle", "任务分解方案", "basisDate", year + "-02-01"};
        clicks.post(supervisor, table + "/versions/issued", basis);
    }

    private void move(String step) {
        String[] move = {"step", step, "words", "用地未批", "basis", "第3次常务会议纪要"};
        assertThat(clicks.post(supervisor, table + "/targets/1/stage", move)).hasStatus3xxRedirection();
    }

    private String sheet() {
        return clicks.page(clerk, "/my/updates?year=%d&period=%d-02".formatted(year, year));
    }

    @Test
    void suspendedTargetsAreListedAndNotAskedForUntilTheyGoOn() throws IOException {
        assertThat(sheet()).contains("narrative-1", "narrative-2").doesNotContain("不用填报");
        assertThat(formRows()).isEqualTo(2);
        move("SUSPEND");
        assertThat(sheet()).contains("另有 1 项本期不用填报", "已中止", "narrative-2").doesNotContain("narrative-1");
        assertThat(formRows()).isEqualTo(1);
        assertThat(dues()).contains("/targets/2").doesNotContain("/targets/1\"");
        assertThat(support()).contains("第2项任务").doesNotContain("第1项任务");
        move("RESUME");
        assertThat(sheet()).contains("narrative-1").doesNotContain("不用填报");
        assertThat(support()).contains("第1项任务");
    }

    @Test
    void wordsAlreadyWrittenStayInSight() {
        clicks.post(
                clerk,
                "/my/updates",
                "year",
                "" + year,
                "period",
                year + "-02",
                "lines[0].number",
                "1",
                "lines[0].version",
                "-1",
                "lines[0].narrative",
                "已备料");
        move("SUSPEND");
        assertThat(sheet()).contains("已备料", "narrative-1").doesNotContain("不用填报");
    }

    @Test
    void programsAreToldTheStage() {
        assertThat(clicks.page(supervisor, "/api" + table + "/targets/1")).contains("\"stage\":\"ISSUED\"");
        move("SUSPEND");
        assertThat(clicks.page(supervisor, "/api" + table + "/targets/1")).contains("\"stage\":\"SUSPENDED\"");
    }

    private int formRows() throws IOException {
        byte[] form = clicks.open(clerk, "/my/updates/form/form.xlsx?year=%d&period=%d-02".formatted(year, year))
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            Sheet page = book.getSheetAt(0);
            return (int) IntStream.rangeClosed(0, page.getLastRowNum())
                    .mapToObj(page::getRow)
                    .filter(row -> row != null && row.getCell(1) != null)
                    .filter(row -> row.getCell(1).toString().matches("\\(?[12](\\.0)?\\)?"))
                    .count();
        }
    }

    private String dues() {
        String page = clicks.page(supervisor, "%s/updates?period=%d-02".formatted(table, year));
        return page.substring(page.indexOf("due-list"));
    }

    private String support() {
        return clicks.page(helper, "/my/contributions?year=%d&period=%d-02".formatted(year, year));
    }
}
