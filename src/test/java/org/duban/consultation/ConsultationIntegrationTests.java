package org.duban.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.duban.organization.Unit;
import org.duban.publication.TableMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationIntegrationTests {
    private static final String DISTRICT = "140214";
    private static final AtomicInteger YEARS = new AtomicInteger(2050);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TableMother tables;

    @Autowired
    private People people;

    private Unit gardens;
    private String supervisor;
    private String clerk;
    private String townsman;
    private FirstRound round;
    private int year;

    @BeforeAll
    void settleDirectory() {
        gardens = people.unit(DISTRICT, "征询园林局");
        people.unit(DISTRICT, "征询交通局");
        Unit town = people.unit(DISTRICT, "征询甲镇");
        people.unit(DISTRICT, "征询闲置局");
        people.group(DISTRICT, "征询各镇", town);
        supervisor = people.supervisor(DISTRICT).username();
        clerk = people.clerk(DISTRICT, gardens).username();
        townsman = people.head(DISTRICT, town).username();
    }

    @BeforeEach
    void sendADraft() {
        year = YEARS.incrementAndGet();
        round = new FirstRound(mvc, supervisor, "/" + DISTRICT + "/" + year);
        tables.published(
                DISTRICT,
                year,
                row("新建公园四个。", List.of(), List.of("征询园林局"), List.of("征询各镇")),
                row("新修道路五条。", List.of(), List.of("征询交通局"), List.of("征询园林局")),
                row("修缮码头一处。", List.of(), List.of("征询交通局"), List.of()));
        round.post(supervisor, "/rounds", "due", "2020-01-31");
    }

    @Test
    void showsAUnitItsSliceOnly() {
        assertThat(round.get(clerk, "/slice"))
                .bodyText()
                .contains("新建公园四个", "新修道路五条")
                .doesNotContain("修缮码头");
        assertThat(round.get(townsman, "/slice"))
                .as("by its group")
                .bodyText()
                .contains("新建公园四个")
                .doesNotContain("新修道路");
        assertThat(round.get(clerk, "/rounds")).hasStatus(403);
        assertThat(round.get(clerk, "/rounds/1")).hasStatus(403);
        assertThat(round.get(clerk, "/rounds/1/outcome")).hasStatus(403);
        assertThat(round.object(clerk, 3, "=1+1")).hasStatus(404);
        assertThat(round.get(people.leader(DISTRICT).username(), "/rounds/1")).hasStatusOk();
    }

    @Test
    void countsWhoHasAnsweredInProtocolOrder() {
        round.post(clerk, "/slice/accepted", "round", "1", "number", "1");
        assertThat(round.standings()).containsExactly("BEGUN", "WAITING", "WAITING", "NOTHING");
        round.post(clerk, "/slice/accepted", "round", "1");
        round.post(townsman, "/slice/accepted", "round", "1");

        assertThat(round.standings()).containsExactly("ANSWERED", "WAITING", "ANSWERED", "NOTHING");
        assertThat(round.labels()).containsExactly("征询园林局", "征询交通局", "征询甲镇", "征询闲置局");
        assertThat(round.get(supervisor, "/rounds/1")).bodyText().contains("征询闲置局", "没有任务", "已过期");
    }

    @Test
    void decidesEachObjectionAndClosesWithAVersion() throws IOException {
        round.object(clerk, 1, "=改为三个");
        round.object(clerk, 2, "删去配合");
        assertThat(round.post(supervisor, "/rounds/1/closed")).hasStatus(409);
        round.decide(0, "ADOPTED", "");
        assertThat(round.decide(1, "NOT_ADOPTED", "")
                        .getMvcResult()
                        .getFlashMap()
                        .get("problem"))
                .isNotNull();
        round.decide(1, "NOT_ADOPTED", "职责所在");
        assertThat(round.object(clerk, 1, "另有想法")).as("once decided").hasStatus(409);
        assertThat(round.get(supervisor, "/targets/1/edit?objection=" + round.objection(0)))
                .bodyText()
                .contains("=改为三个", "征询园林局");
        String read = Long.toString(tables.target(DISTRICT, year, 1).version());
        round.post(supervisor, "/targets/1/edit", "text", "新建公园三个。", "version", read);
        assertThat(round.post(supervisor, "/rounds/1/closed")).hasStatus3xxRedirection();

        assertThat(round.object(clerk, 2, "太晚")).as("once closed").hasStatus(409);
        assertThat(round.call("/versions/compare?from=1&to=2")).bodyText().contains("新建公园四个", "新建公园三个");
        assertThat(round.get(supervisor, "/rounds/1/outcome")).bodyText().contains("采纳1", "不采纳1", "职责所在");
        assertThat(round.get(supervisor, "/versions")).bodyText().contains("第1轮征求意见稿", "第1轮征求意见后");
        XSSFSheet sheet = FirstRound.workbook(round.call("/rounds/1/outcome.xlsx"));
        assertThat(sheet.getRow(2).getCell(2).getStringCellValue())
                .as("as objected to")
                .isEqualTo("新建公园四个。");
        assertThat(sheet.getRow(2).getCell(5).getStringCellValue()).isEqualTo("=改为三个");
        assertThat(sheet.getRow(2).getCell(5).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(2).getCell(5).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(sheet.getRow(3).getCell(7).getStringCellValue()).isEqualTo("职责所在");
    }

    @Test
    void decidesOnlyAboutWhatWasRead() {
        round.object(clerk, 1, "改为三个");
        String read = round.version(0);
        round.object(clerk, 1, "改为两个");

        assertThat(round.post(
                        supervisor,
                        "/rounds/1/objections/" + round.objection(0),
                        "decision",
                        "ADOPTED",
                        "version",
                        read))
                .hasStatus(409);
    }

    @Test
    void tellsOnTheStartPageWhatWaits() {
        round.object(townsman, 1, "改为三个");

        assertThat(round.home(clerk)).bodyText().contains("/" + year + "/slice");
        assertThat(round.home(supervisor)).bodyText().contains("/" + year + "/rounds/1", year + "年分解表第1轮：1条意见待定");
        assertThat(round.home(townsman)).bodyText().doesNotContain("/" + year + "/slice");
    }

    @Test
    void takesAnAnswerOnPaperForAUnit() {
        assertThat(round.post(
                        supervisor,
                        "/slice/accepted",
                        "round",
                        "1",
                        "unit",
                        gardens.id().toString()))
                .hasStatus3xxRedirection();
        assertThat(round.standings()).first().isEqualTo("ANSWERED");
        assertThat(round.post(
                        townsman,
                        "/slice/accepted",
                        "round",
                        "1",
                        "unit",
                        gardens.id().toString()))
                .as("a unit speaks for itself only, whatever it says")
                .hasStatus3xxRedirection();
        assertThat(round.standings()).containsExactly("ANSWERED", "WAITING", "ANSWERED", "NOTHING");
    }

    @Test
    void keepsWhatWasTypedWhereSomethingIsMissing() {
        assertThat(round.post(
                        clerk,
                        "/slice/objections",
                        "round",
                        "1",
                        "number",
                        "1",
                        "about",
                        "UNIT",
                        "reason",
                        "非我单位职责",
                        "proposal",
                        " "))
                .hasStatusOk()
                .bodyText()
                .contains("非我单位职责", "都要填写");
        assertThat(round.post(supervisor, "/rounds", "due", "2020-02-01"))
                .as("one at a time")
                .hasStatus(409);
    }
}
