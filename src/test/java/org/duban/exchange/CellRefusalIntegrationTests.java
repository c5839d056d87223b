package org.duban.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.exchange.EditedTable.DUE;
import static org.duban.exchange.EditedTable.LEAD;
import static org.duban.exchange.EditedTable.NUMBER;
import static org.duban.exchange.EditedTable.SUPPORT;
import static org.duban.exchange.EditedTable.TEXT;
import static org.duban.exchange.EditedTable.cell;
import static org.duban.report.DraftMother.row;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.publication.TableMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CellRefusalIntegrationTests {
    private static final String DISTRICT = "130129";
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
        Unit successor = people.unit(DISTRICT, "第一测绘局", "测绘");
        people.unit(DISTRICT, "第二测绘局", "测绘");
        people.former(DISTRICT, "旧测绘局", successor);
        tables.published(
                DISTRICT,
                YEAR,
                row("测高。", List.of(), List.of("第一测绘局"), List.of()),
                row("测深。", List.of(), List.of(), List.of()));
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                flat("UNKNOWN_NUMBER", "A3", sheet -> cell(sheet, 2, NUMBER).setCellValue(9)),
                flat("NUMBER_TWICE", "A3", sheet -> cell(sheet, 2, NUMBER).setCellValue(1)),
                flat("NOT_A_TARGET", "A3", sheet -> cell(sheet, 2, NUMBER).setCellValue("合计")),
                flat("NO_NUMBER", "E3", sheet -> cell(sheet, 2, NUMBER).setBlank()),
                flat("FORMULA", "E2", sheet -> cell(sheet, 1, TEXT).setCellFormula("WEBSERVICE(\"http://x\")")),
                flat("FORMULA", "A2", sheet -> cell(sheet, 1, NUMBER).setCellFormula("1+0")),
                flat("ERROR", "G2", sheet -> cell(sheet, 1, LEAD).setCellErrorValue(FormulaError.REF.getCode())),
                flat("NO_TEXT", "E2", sheet -> cell(sheet, 1, TEXT).setCellValue(" ")),
                flat("TOO_LONG", "E2", sheet -> cell(sheet, 1, TEXT).setCellValue("长".repeat(4_001))),
                flat("UNKNOWN_NAME", "G3", sheet -> cell(sheet, 2, LEAD).setCellValue("第一测绘局、没有的局")),
                flat("DATE_AS_NUMBER", "I3", sheet -> cell(sheet, 2, DUE).setCellValue(44742)),
                flat("AMBIGUOUS_NAME", "G3", sheet -> cell(sheet, 2, LEAD).setCellValue("测绘")),
                flat("FORMER_UNIT", "G3", sheet -> cell(sheet, 2, LEAD).setCellValue("旧测绘局")));
    }

    private static Arguments flat(String reason, String address, Consumer<Sheet> edit) {
        return arguments(reason, address, edit);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void namesTheCellThatCannotBeTakenAndChangesNothing(String reason, String address, Consumer<Sheet> edit) {
        EditedTable edited = client.export(YEAR, "zh").with(book -> {
            cell(book.getSheetAt(0), 1, TEXT).setCellValue("测高改。");
            edit.accept(book.getSheetAt(1));
        });

        assertThat(client.apply(YEAR, edited))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying("$.reason", path -> assertThat(path).isEqualTo(reason))
                .hasPathSatisfying("$.cell", path -> assertThat(path).isEqualTo(address))
                .hasPathSatisfying(
                        "$.detail", path -> assertThat(path).asString().contains("逐项清单", address));
        assertThat(tables.target(DISTRICT, YEAR, 1).text()).isEqualTo("测高。");
    }

    @Test
    void saysWhoIsUnknownAndWhere() {
        EditedTable edited = client.export(YEAR, "zh").saying(2, LEAD, "第一测绘局、没有的局");

        assertThat(client.compare(YEAR, edited))
                .bodyText()
                .contains("第 3 行“牵头单位”（G3）", "“没有的局”", "\"shown\":\"没有的局\"", "\"row\":3");
    }

    @Test
    void listsAllBadCellsAndSkipsThemWhereThatIsChosen() {
        EditedTable edited = client.export(YEAR, "zh").with(book -> {
            cell(book.getSheetAt(1), 1, LEAD).setCellValue("没有的局");
            cell(book.getSheetAt(1), 2, SUPPORT).setCellErrorValue(FormulaError.NA.getCode());
            cell(book.getSheetAt(1), 1, DUE).setCellValue("6月底");
        });

        assertThat(client.apply(YEAR, edited))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.cells[*].cell")
                .asArray()
                .containsExactlyInAnyOrder("G2", "H3");
        assertThat(tables.target(DISTRICT, YEAR, 1).due()).isNull();

        assertThat(client.send(YEAR, edited.bytes(), "?apply=true&skip=true"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.changes[*].field")
                .asArray()
                .containsExactly("due");
        assertThat(tables.target(DISTRICT, YEAR, 1).due()).isEqualTo("6月底");
        client.apply(YEAR, client.export(YEAR, "zh").saying(1, DUE, ""));
    }

    @Test
    void writesADateAsDocumentsDo() {
        EditedTable edited = client.export(YEAR, "zh").with(book -> {
            Cell due = cell(book.getSheetAt(1), 2, DUE);
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            due.setCellStyle(style);
            due.setCellValue(LocalDate.of(YEAR, 6, 30));
        });

        assertThat(client.compare(YEAR, edited)).bodyText().contains("2071年6月30日");
    }

    @Test
    void knowsAColumnByWhatPeopleAlsoCallIt() {
        EditedTable edited = client.export(YEAR, "zh")
                .saying(2, LEAD, "第一测绘局")
                .with(book -> book.getSheetAt(1).getRow(0).getCell(LEAD).setCellValue("责任单位"));

        assertThat(client.compare(YEAR, edited))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.changes[0].to")
                .isEqualTo("第一测绘局");
    }

    private TableImportClient clientOf(Account account) {
        return new TableImportClient(mvc, account, DISTRICT);
    }
}
