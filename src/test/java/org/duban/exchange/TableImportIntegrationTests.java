package org.duban.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.exchange.EditedTable.DUE;
import static org.duban.exchange.EditedTable.LEAD;
import static org.duban.exchange.EditedTable.LEADERS;
import static org.duban.exchange.EditedTable.SUPPORT;
import static org.duban.exchange.EditedTable.TEXT;
import static org.duban.report.DraftMother.row;

import java.util.List;
import java.util.Set;
import org.duban.organization.Unit;
import org.duban.publication.TableMother;
import org.duban.roster.AssignmentRole;
import org.duban.target.Target;
import org.duban.target.TargetsChanged;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
@RecordApplicationEvents
class TableImportIntegrationTests {
    private static final String DISTRICT = "130128";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TableMother tables;

    @Autowired
    private People people;

    private TableImportClient client;

    @BeforeEach
    void signIn() {
        client = new TableImportClient(mvc, people.supervisor(DISTRICT), DISTRICT);
    }

    @ParameterizedTest
    @CsvSource({"zh, 2061", "en, 2062"})
    void findsNoChangeWhereNothingWasEdited(String language, int year) {
        people.unit(DISTRICT, "桥梁局" + year, "桥梁甲");
        people.unit(DISTRICT, "桥梁处" + year, "桥梁甲");
        people.post(DISTRICT, "副县长" + year, "赵某" + year);
        tables.published(
                DISTRICT,
                year,
                row("=架桥3座。", List.of("赵某" + year, "无此人"), List.of("桥梁处" + year, "无此局"), List.of("桥梁甲")),
                row("　-减少一半；\r\n@二期 _x0041_\u0007。", List.of(), List.of("桥梁处" + year), List.of()),
                row("'=带撇的话。", List.of(), List.of(), List.of()),
                row("长" + "。".repeat(33_000), List.of(), List.of(), List.of()));

        EditedTable table = client.export(year, language);
        assertChanges(client.compare(year, table), "[]");
        assertChanges(client.compare(year, table.withoutMarks()), "[]");
    }

    @Test
    void findsTheEditedCellAndWritesItOnlyWhenAsked(@Autowired ApplicationEvents events) {
        tables.published(DISTRICT, 2063, plain("架桥3座。"), plain("修路2条。"));
        EditedTable edited = client.export(2063, "zh").saying(2, TEXT, "修路4条。");
        String expected = """
                [{"number": 2, "field": "text", "from": "修路2条。", "to": "修路4条。"}]""";

        assertChanges(client.compare(2063, edited), expected);
        Target target = tables.target(DISTRICT, 2063, 2);
        assertThat(target.text()).isEqualTo("修路2条。");
        events.clear();
        assertChanges(client.apply(2063, edited), expected);
        assertThat(events.stream(TargetsChanged.class))
                .containsExactly(new TargetsChanged(DISTRICT, 2063, Set.of(target.id())));
        assertThat(client.export(2063, "zh").says(2, TEXT)).isEqualTo("修路4条。");
        assertChanges(client.compare(2063, edited), "[]");
    }

    @Test
    void anOldCopyTakesNothingBackThatOthersChanged() {
        tables.published(DISTRICT, 2068, plain("养鸡。"), plain("养鸭。"));
        EditedTable old = client.export(2068, "zh");
        client.apply(2068, old.saying(1, TEXT, "养鸡5只。"));

        assertChanges(client.compare(2068, old), "[]");
        assertChanges(client.compare(2068, old.saying(2, TEXT, "养鸭6只。")), """
                [{"number": 2, "field": "text", "from": "养鸭。", "to": "养鸭6只。"}]""");
        assertChanges(client.compare(2068, old.withoutMarks()), """
                [{"number": 1, "field": "text", "from": "养鸡5只。", "to": "养鸡。"}]""");
    }

    @Test
    void takesDeadlinesAndNamesAndKeepsNamesThatAreOpen() {
        Unit first = people.unit(DISTRICT, "第一农牧局", "一农");
        Unit second = people.unit(DISTRICT, "第二农牧局");
        people.post(DISTRICT, "县长助理", "钱某");
        tables.published(DISTRICT, 2064, row("种树。", List.of(), List.of("第一农牧局", "未设局"), List.of("第二农牧局")));
        EditedTable edited = client.export(2064, "zh")
                .saying(1, LEADERS, "县长助理")
                .saying(1, LEAD, "第二农牧局，一农、未设局")
                .saying(1, SUPPORT, "")
                .saying(1, DUE, "6月底");

        assertChanges(client.apply(2064, edited), """
                [{"number": 1, "field": "due", "from": "", "to": "6月底"},
                 {"number": 1, "field": "leaders", "from": "", "to": "县长助理"},
                 {"number": 1, "field": "lead", "from": "第一农牧局、未设局", "to": "第二农牧局，一农、未设局"},
                 {"number": 1, "field": "support", "from": "第二农牧局", "to": ""}]""");
        assertThat(tables.assigned(DISTRICT, 2064, 1, AssignmentRole.LEAD)).containsExactly(second.id(), first.id());
        assertThat(tables.assigned(DISTRICT, 2064, 1, AssignmentRole.SUPPORT)).isEmpty();
        assertThat(tables.target(DISTRICT, 2064, 1).unsettled().lead()).containsExactly("未设局");
        EditedTable after = client.export(2064, "zh");
        assertThat(after.says(1, LEADERS)).isEqualTo("钱某");
        assertThat(after.says(1, DUE)).isEqualTo("6月底");
    }

    @Test
    void aDayComesBackAsItWasWritten() {
        tables.published(DISTRICT, 2089, plain("栽花。"), plain("栽树。"));
        client.apply(
                2089, client.export(2089, "zh").saying(1, DUE, "2089-06-30").saying(2, DUE, "2089年6月30日"));

        EditedTable table = client.export(2089, "zh");
        assertChanges(client.compare(2089, table), "[]");
        assertChanges(client.compare(2089, table.withoutMarks()), "[]");
    }

    @Test
    void anotherNameOfTheSameIsNoChange() {
        people.unit(DISTRICT, "第三农牧局", "三农");
        people.unit(DISTRICT, "第四农牧局");
        tables.published(DISTRICT, 2065, row("种草。", List.of(), List.of("第三农牧局", "第四农牧局"), List.of()));

        assertChanges(client.compare(2065, client.export(2065, "zh").saying(1, LEAD, "三农；第四 农牧局")), "[]");
        assertThat(client.compare(2065, client.export(2065, "zh").saying(1, LEAD, "第四农牧局、第三农牧局")))
                .bodyJson()
                .extractingPath("$.changes[0].field")
                .isEqualTo("lead");
    }

    @Test
    void aMergedCellOfThePaperSheetSpeaksForItsRows() {
        people.unit(DISTRICT, "第五农牧局");
        Unit other = people.unit(DISTRICT, "第六农牧局");
        tables.published(
                DISTRICT,
                2066,
                row("养蜂。", List.of(), List.of("第五农牧局"), List.of()),
                row("养蚕。", List.of(), List.of("第五农牧局"), List.of()));
        EditedTable edited = client.export(2066, "zh")
                .with(book -> EditedTable.cell(book.getSheetAt(0), 1, LEAD).setCellValue("第六农牧局"));

        assertThat(client.apply(2066, edited))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.changes[*].number")
                .asArray()
                .containsExactly(1, 2);
        assertThat(tables.assigned(DISTRICT, 2066, 2, AssignmentRole.LEAD)).containsExactly(other.id());
    }

    @Test
    void columnsMayChangePlacesAndWordsMayBeNumbersOrEscaped() {
        tables.published(DISTRICT, 2067, plain("养鱼。"), plain("养虾。"));
        EditedTable edited = client.export(2067, "zh").saying(2, TEXT, "'=养虾3塘").with(book -> {
            EditedTable.cell(book.getSheetAt(1), 1, DUE).setCellValue(2067);
            book.getSheetAt(1).forEach(row -> EditedTable.move(row, TEXT, 20));
        });

        assertChanges(client.compare(2067, edited), """
                [{"number": 1, "field": "due", "from": "", "to": "2067"},
                 {"number": 2, "field": "text", "from": "养虾。", "to": "=养虾3塘"}]""");
    }

    private static org.duban.reading.Row plain(String text) {
        return row(text, List.of(), List.of(), List.of());
    }

    private static void assertChanges(MvcTestResult answer, String changes) {
        assertThat(answer).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"changes\": " + changes + "}");
    }
}
