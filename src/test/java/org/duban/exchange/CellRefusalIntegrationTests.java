package org.duban.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.exchange.EditedTable.LEAD;
import static org.duban.exchange.EditedTable.NUMBER;
import static org.duban.exchange.EditedTable.TEXT;
import static org.duban.exchange.EditedTable.cell;
import static org.duban.report.DraftMother.row;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.duban.account.Account;
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
        people.unit(DISTRICT, "第一测绘局", "测绘");
        people.unit(DISTRICT, "第二测绘局", "测绘");
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
                flat("NOT_A_NUMBER", "A3", sheet -> cell(sheet, 2, NUMBER).setCellValue("合计")),
                flat("NO_NUMBER", "E3", sheet -> cell(sheet, 2, NUMBER).setBlank()),
                flat("FORMULA", "E2", sheet -> cell(sheet, 1, TEXT).setCellFormula("WEBSERVICE(\"http://x\")")),
                flat("FORMULA", "A2", sheet -> cell(sheet, 1, NUMBER).setCellFormula("1+0")),
                flat("ERROR", "G2", sheet -> cell(sheet, 1, LEAD).setCellErrorValue(FormulaError.REF.getCode())),
                flat("NO_TEXT", "E2", sheet -> cell(sheet, 1, TEXT).setCellValue(" ")),
                flat("TOO_LONG", "E2", sheet -> cell(sheet, 1, TEXT).setCellValue("长".repeat(4_001))),
                flat("UNKNOWN_NAME", "G3", sheet -> cell(sheet, 2, LEAD).setCellValue("第一测绘局、没有的局")),
                flat("UNKNOWN_NAME", "G3", sheet -> cell(sheet, 2, LEAD).setCellValue("测绘")));
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

    private TableImportClient clientOf(Account account) {
        return new TableImportClient(mvc, account, DISTRICT);
    }
}
