package org.duban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.duban.account.Account;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.duban.testing.SmallTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentIntegrationTests {
    private static final String DISTRICT = "110107";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private SmallTable.Cast cast;

    @BeforeAll
    void fill(@Autowired People people, @Autowired Promises promises) {
        SmallTable tables = new SmallTable(jdbc, people, promises);
        cast = tables.in(DISTRICT);
        tables.in("110108");
    }

    @Test
    void mergesTheWorkbookAsPaperDoes() throws IOException {
        try (XSSFWorkbook book = workbook("", cast.supervisor())) {
            XSSFSheet paper = book.getSheetAt(0);
            assertThat(paper.getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .contains("C4:C6", "D4:D5", "C7:D8", "G4:G5");
            assertThat(paper.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void writesNumbersAsNumbers() throws IOException {
        try (XSSFWorkbook book = workbook("?asOf=2022-05-31", cast.supervisor())) {
            Row first = book.getSheetAt(1).getRow(1);
            assertThat(first.getCell(Column.NUMBER.ordinal()).getNumericCellValue())
                    .isEqualTo(1);
            assertThat(first.getCell(Column.PERCENT.ordinal()).getNumericCellValue())
                    .isEqualTo(45);
            assertThat(first.getCell(Column.LEAD.ordinal()).getStringCellValue())
                    .isEqualTo("路桥局、理财局");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-cmd", "@SUM(A1)", "\t=1+1", "＝1+1", "＋86", "－1", "＠x"})
    void whatLooksLikeAFormulaStaysAMarkedText(String words) throws IOException {
        jdbc.sql("update target set text = :text where district_id = '110107' and number = 4")
                .param("text", words)
                .update();
        try (XSSFWorkbook book = workbook("", cast.supervisor())) {
            Cell text = book.getSheetAt(1).getRow(4).getCell(Column.TEXT.ordinal());
            assertThat(text.getCellType()).isEqualTo(CellType.STRING);
            assertThat(text.getStringCellValue()).isEqualTo(words.strip());
            assertThat(text.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-06-30, NUMERIC", "2022-06-31, STRING", "2022年6月30日, STRING", "6月底, STRING"})
    void aWholeDateIsADateThatIsShownAsItWasWritten(String due, CellType type) throws IOException {
        jdbc.sql("update target set due = :due where district_id = '110107' and number = 1")
                .param("due", due)
                .update();
        try (XSSFWorkbook book = workbook("", cast.supervisor())) {
            Cell cell = book.getSheetAt(1).getRow(1).getCell(Column.DUE.ordinal());
            assertThat(cell.getCellType()).isEqualTo(type);
            assertThat(new DataFormatter(Locale.CHINA).formatCellValue(cell)).isEqualTo(due);
        }
        jdbc.sql("update target set due = null where district_id = '110107'").update();
    }

    @Test
    void theNameOfTheFileSaysWhatItIsNarrowedTo() {
        var result = mvc.get()
                .uri(URI.create("/110107/2022/table.docx?unit=" + encoded("理财局")))
                .header("Accept-Language", "zh")
                .with(user(cast.supervisor().username()))
                .exchange();
        String header = String.valueOf(result.getResponse().getHeader("Content-Disposition"));
        assertThat(ContentDisposition.parse(header).getFilename()).endsWith("2022年目标任务责任分解表（单位：理财局）.docx");
    }

    @Test
    void thePageOffersTheOfficialLayoutForTheRowsItShows() {
        assertThat(mvc.get()
                        .uri(URI.create("/110107/2022?lead=" + encoded("理财局")))
                        .with(user(cast.supervisor().username())))
                .bodyText()
                .contains("name=\"paper\"", "name=\"lead\" value=\"理财局\"", "formaction=\"/110107/2022/table.pdf\"");
    }

    @Test
    void keepsTheFilterAndTheRightsInEveryDocument() throws IOException {
        assertThat(numbers("", cast.supervisor())).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(numbers("?lead=" + encoded("理财局"), cast.supervisor())).containsExactly(3);
        assertThat(numbers("", cast.clerk())).containsExactly(1, 2, 6);
    }

    @Test
    void writesADocumentForWord() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(get("docx", "", cast.supervisor())))) {
            XWPFTable table = document.getTables().get(0);
            assertThat(document.getTables()).hasSize(2);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getTableCells()).hasSize(6);
            assertThat(table.getRow(2).getCell(1).getCTTc().getTcPr().isSetVMerge())
                    .isTrue();
            assertThat(table.getText()).contains("点亮ＡＢＣ三条小路", "路桥局、理财局");
            assertThat(document.getDocument()
                            .getBody()
                            .getSectPr()
                            .getPgSz()
                            .getOrient()
                            .toString())
                    .isEqualTo("landscape");
        }
    }

    @Test
    void writesAPdfWhoseTextIsText() throws IOException {
        jdbc.sql("update target set text = :text where district_id = '110107' and number = 5")
                .param("text", "很长的话。".repeat(900) + "末尾\u0007𠮷")
                .update();
        try (PDDocument document = Loader.loadPDF(get("pdf", "", cast.supervisor()))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains("附件1", "重点工作责任分解表", "点亮ＡＢＣ三条小路", "末尾", "街道扫雪");
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "pdf"})
    void thePageGivesWhatTheInterfaceGives(String ending) {
        assertThat(mvc.get()
                        .uri("/110107/2022/table." + ending)
                        .with(user(cast.clerk().username())))
                .hasStatusOk()
                .containsHeader("Content-Disposition");
        assertThat(mvc.get()
                        .uri("/110108/2022/table." + ending)
                        .with(user(cast.clerk().username())))
                .hasStatus(403);
    }

    private List<Integer> numbers(String query, Account account) throws IOException {
        try (XSSFWorkbook book = workbook(query, account)) {
            XSSFSheet flat = book.getSheetAt(1);
            return java.util.stream.IntStream.rangeClosed(1, flat.getLastRowNum())
                    .mapToObj(row -> (int) flat.getRow(row).getCell(0).getNumericCellValue())
                    .toList();
        }
    }

    private XSSFWorkbook workbook(String query, Account account) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(get("xlsx", query, account)));
    }

    private byte[] get(String ending, String query, Account account) {
        var result = mvc.get()
                .uri(URI.create("/api/110107/2022/table." + ending + query))
                .header("Accept-Language", "zh")
                .with(httpBasic(account.username(), People.PASSWORD))
                .exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private static String encoded(String word) {
        return java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8);
    }
}
