package org.duban.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.exchange.EditedTable.LEAD;
import static org.duban.exchange.EditedTable.NUMBER;
import static org.duban.exchange.EditedTable.TEXT;
import static org.duban.exchange.EditedTable.cell;
import static org.duban.report.DraftMother.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.duban.account.Account;
import org.duban.publication.TableMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookRefusalIntegrationTests {
    private static final String DISTRICT = "340122";
    private static final int YEAR = 2071;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TableMother tables;

    @Autowired
    private People people;

    private TableImportClient client;

    @BeforeAll
    void publish() {
        client = clientOf(people.supervisor(DISTRICT));
        people.unit(DISTRICT, "第一测绘局", "测绘");
        people.unit(DISTRICT, "第二测绘局", "测绘");
        tables.published(
                DISTRICT,
                YEAR,
                row("测高。", List.of(), List.of("第一测绘局"), List.of()),
                row("测深。", List.of(), List.of(), List.of()));
    }

    @Test
    void refusesTwoSheetsThatChangeTheSameOtherwise() {
        EditedTable edited = client.export(YEAR, "zh")
                .saying(1, TEXT, "测高一。")
                .with(book -> cell(book.getSheetAt(0), 1, TEXT).setCellValue("测高二。"));

        assertRefused(client.compare(YEAR, edited), 422, "SHEETS_DIFFER");
    }

    @Test
    void refusesMissingSheetsAndColumnsByName() {
        EditedTable table = client.export(YEAR, "en");

        assertRefused(
                client.compare(
                        YEAR,
                        table.with(book ->
                                book.getSheetAt(1).getRow(0).getCell(LEAD).setCellValue("Boss"))),
                422,
                "NO_COLUMN");
        assertRefused(
                client.compare(
                        YEAR,
                        table.with(book ->
                                book.getSheetAt(1).getRow(0).getCell(LEAD).setCellValue("工作标准"))),
                422,
                "COLUMN_TWICE");
        assertThat(client.compare(YEAR, table.with(book -> {
                    book.getSheetAt(1).getRow(0).getCell(LEAD).setCellValue("Boss");
                    book.getSheetAt(1).getRow(0).getCell(TEXT).setCellValue("Words");
                })))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.cells[*].reason")
                .asArray()
                .containsExactly("NO_COLUMN", "NO_COLUMN");
        assertRefused(
                client.compare(YEAR, table.with(book -> {
                    book.setSheetName(0, "A");
                    book.setSheetName(1, "B");
                })),
                422,
                "NO_SHEET");
    }

    @Test
    void refusesMoreRowsThanAnyTableHas() {
        EditedTable edited = client.export(YEAR, "zh").with(book -> {
            Sheet sheet = book.getSheetAt(1);
            for (int number = 3; number <= 10_001; number++) {
                sheet.createRow(number).createCell(NUMBER).setCellValue(number);
            }
        });

        assertRefused(client.compare(YEAR, edited), 422, "TOO_MANY_ROWS");
    }

    @Test
    void refusesWhatIsNoWorkbookOrAHostileOne() throws IOException {
        assertRefused(client.send(YEAR, "序号,工作标准".getBytes(), ""), 422, "UNKNOWN_FORMAT");
        assertRefused(client.send(YEAR, new byte[0], ""), 422, "EMPTY");
        byte[] table = client.export(YEAR, "zh").bytes();
        assertRefused(client.send(YEAR, java.util.Arrays.copyOf(table, table.length / 2), ""), 422, "DAMAGED");
        assertRefused(client.send(YEAR, bomb(), ""), 422, "TOO_COMPLEX");
    }

    @Test
    void refusesTheTableOfAnotherYearOrDistrict() {
        tables.published(DISTRICT, 2072, row("测高。", List.of(), List.of(), List.of()));

        assertRefused(client.compare(2072, client.export(YEAR, "zh")), 422, "ANOTHER_TABLE");
        assertThat(clientOf(people.supervisor("130130")).send(YEAR, new byte[1], ""))
                .hasStatus(403);
        assertThat(new TableImportClient(mvc, people.supervisor("130130"), "130130")
                        .compare(YEAR, client.export(YEAR, "zh")))
                .hasStatus(422)
                .bodyText()
                .contains("ANOTHER_TABLE", "340122/2071");
    }

    @Test
    void isForSupervisorsOnly() {
        byte[] table = client.export(YEAR, "zh").bytes();

        Stream.of(people.leader(DISTRICT), people.clerk(DISTRICT, people.unit(DISTRICT, "第三测绘局")))
                .forEach(each -> assertThat(clientOf(each).send(YEAR, table, "?apply=true"))
                        .hasStatus(403));
    }

    private TableImportClient clientOf(Account account) {
        return new TableImportClient(mvc, account, DISTRICT);
    }

    private static void assertRefused(MvcTestResult answer, int status, String reason) {
        assertThat(answer)
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo(reason);
    }

    /** A workbook of one part that is nothing but blanks, 40 MB of them. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] blanks = new byte[1024 * 1024];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int megabyte = 0; megabyte < 40; megabyte++) {
                zip.write(blanks);
            }
        }
        return bytes.toByteArray();
    }
}
