package org.duban.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationIntegrationTests {
    private static final String DISTRICT = "130183";
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
    private String path;
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
        path = "/" + DISTRICT + "/" + year;
        tables.published(
                DISTRICT,
                year,
                row("新建公园四个。", List.of(), List.of("征询园林局"), List.of("征询各镇")),
                row("新修道路五条。", List.of(), List.of("征询交通局"), List.of("征询园林局")),
                row("修缮码头一处。", List.of(), List.of("征询交通局"), List.of()));
        post(supervisor, "/rounds", "due", "2020-01-31");
    }

    @Test
    void showsAUnitItsSliceOnly() {
        assertThat(get(clerk, "/slice")).bodyText().contains("新建公园四个", "新修道路五条").doesNotContain("修缮码头");
        assertThat(get(townsman, "/slice"))
                .as("by its group")
                .bodyText()
                .contains("新建公园四个")
                .doesNotContain("新修道路");
        assertThat(get(clerk, "/rounds")).hasStatus(403);
        assertThat(get(clerk, "/rounds/1")).hasStatus(403);
        assertThat(get(clerk, "/rounds/1/outcome")).hasStatus(403);
        assertThat(object(clerk, 3, "=1+1")).hasStatus(404);
        assertThat(get(people.leader(DISTRICT).username(), "/rounds/1")).hasStatusOk();
    }

    @Test
    void countsWhoHasAnsweredInProtocolOrder() {
        post(clerk, "/slice/accepted", "round", "1", "number", "1");
        assertThat(standings()).containsExactly("BEGUN", "WAITING", "WAITING", "NOTHING");
        post(clerk, "/slice/accepted", "round", "1");
        post(townsman, "/slice/accepted", "round", "1");

        assertThat(standings()).containsExactly("ANSWERED", "WAITING", "ANSWERED", "NOTHING");
        assertThat(labels()).containsExactly("征询园林局", "征询交通局", "征询甲镇", "征询闲置局");
        assertThat(get(supervisor, "/rounds/1")).bodyText().contains("征询闲置局", "没有任务", "已过期");
    }

    @Test
    void decidesEachObjectionAndClosesWithAVersion() throws IOException {
        object(clerk, 1, "=改为三个");
        object(clerk, 2, "删去配合");
        assertThat(post(supervisor, "/rounds/1/closed")).hasStatus(409);
        decide(0, "ADOPTED", "");
        assertThat(decide(1, "NOT_ADOPTED", "").getMvcResult().getFlashMap().get("problem"))
                .isNotNull();
        decide(1, "NOT_ADOPTED", "职责所在");
        assertThat(object(clerk, 1, "另有想法")).as("once decided").hasStatus(409);
        assertThat(get(supervisor, "/targets/1/edit?objection=" + objection(0)))
                .bodyText()
                .contains("=改为三个", "征询园林局");
        String read = Long.toString(tables.target(DISTRICT, year, 1).version());
        post(supervisor, "/targets/1/edit", "text", "新建公园三个。", "version", read);
        assertThat(post(supervisor, "/rounds/1/closed")).hasStatus3xxRedirection();

        assertThat(object(clerk, 2, "太晚")).as("once closed").hasStatus(409);
        assertThat(call("/versions/compare?from=1&to=2")).bodyText().contains("新建公园四个", "新建公园三个");
        assertThat(get(supervisor, "/rounds/1/outcome")).bodyText().contains("采纳1", "不采纳1", "职责所在");
        assertThat(get(supervisor, "/versions")).bodyText().contains("第1轮征求意见稿", "第1轮征求意见后");
        XSSFSheet sheet = workbook(call("/rounds/1/outcome.xlsx"));
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
        object(clerk, 1, "改为三个");
        String read = version(0);
        object(clerk, 1, "改为两个");

        assertThat(post(supervisor, "/rounds/1/objections/" + objection(0), "decision", "ADOPTED", "version", read))
                .hasStatus(409);
    }

    @Test
    void tellsOnTheStartPageWhatWaits() {
        object(townsman, 1, "改为三个");

        assertThat(home(clerk)).bodyText().contains("/" + year + "/slice");
        assertThat(home(supervisor)).bodyText().contains("/" + year + "/rounds/1", year + "年分解表第1轮：1条意见待定");
        assertThat(home(townsman)).bodyText().doesNotContain("/" + year + "/slice");
    }

    @Test
    void takesAnAnswerOnPaperForAUnit() {
        assertThat(post(
                        supervisor,
                        "/slice/accepted",
                        "round",
                        "1",
                        "unit",
                        gardens.id().toString()))
                .hasStatus3xxRedirection();
        assertThat(standings()).first().isEqualTo("ANSWERED");
        assertThat(post(
                        townsman,
                        "/slice/accepted",
                        "round",
                        "1",
                        "unit",
                        gardens.id().toString()))
                .as("a unit speaks for itself only, whatever it says")
                .hasStatus3xxRedirection();
        assertThat(standings()).containsExactly("ANSWERED", "WAITING", "ANSWERED", "NOTHING");
    }

    @Test
    void keepsWhatWasTypedWhereSomethingIsMissing() {
        assertThat(post(
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
        assertThat(post(supervisor, "/rounds", "due", "2020-02-01"))
                .as("one at a time")
                .hasStatus(409);
    }

    private List<String> standings() {
        return JsonPath.read(body("/rounds/1"), "$.units[*].standing");
    }

    private List<String> labels() {
        return JsonPath.read(body("/rounds/1"), "$.units[*].label");
    }

    private String objection(int at) {
        return JsonPath.read(body("/rounds/1"), "$.objections[" + at + "].id");
    }

    private String version(int at) {
        return JsonPath.read(body("/rounds/1"), "$.objections[" + at + "].version")
                .toString();
    }

    private String body(String rest) {
        return new String(call(rest).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult decide(int at, String decision, String note) {
        return post(
                supervisor,
                "/rounds/1/objections/" + objection(at),
                "decision",
                decision,
                "note",
                note,
                "version",
                version(at));
    }

    private MvcTestResult object(String person, int number, String proposal) {
        return post(
                person,
                "/slice/objections",
                "round",
                "1",
                "number",
                "" + number,
                "about",
                "NUMBER",
                "reason",
                "用地不足",
                "proposal",
                proposal);
    }

    private static XSSFSheet workbook(MvcTestResult result) throws IOException {
        byte[] bytes = result.getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getSheetAt(0);
        }
    }

    private MvcTestResult home(String person) {
        return mvc.get().uri("/").with(user(person)).exchange();
    }

    private MvcTestResult get(String person, String rest) {
        return mvc.get().uri(path + rest).with(user(person)).exchange();
    }

    private MvcTestResult call(String rest) {
        return mvc.get()
                .uri("/api" + path + rest)
                .with(httpBasic(supervisor, People.PASSWORD))
                .exchange();
    }

    private MvcTestResult post(String person, String rest, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path + rest).with(user(person)).with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
