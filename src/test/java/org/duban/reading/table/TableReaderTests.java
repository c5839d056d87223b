package org.duban.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.duban.reading.Row;
import org.duban.reading.Span;
import org.duban.reading.Texts;
import org.duban.reading.file.RawDocument.RawCell;
import org.duban.reading.file.RawDocument.RawTable;
import org.junit.jupiter.api.Test;

class TableReaderTests {
    private final TableReader reader = new TableReader();

    @Test
    void readsCellsPartedByTabsAndWhatMergedCellsCover() {
        List<Row> rows = rows("tabs");

        assertThat(rows).extracting(Row::group).containsExactly("产业发展", "产业发展", "城市建设");
        assertThat(rows.get(1).leaders()).containsExactly("赵文斌");
        assertThat(rows.get(1).inherited()).containsExactly(Row.Field.LEADERS);
        assertThat(rows.get(1).due()).isEqualTo("11月底");
    }

    @Test
    void readsOneCellALineByPlaceWhereTheCopyIsWhole() {
        Row row = rows("cells").get(0);

        assertThat(row.lead()).containsExactly("县发改局");
        assertThat(row.support()).containsExactly("县工信局", "县住建局");
        assertThat(row.due()).isEqualTo("12月底");
    }

    @Test
    void readsBracketedResponsibilitiesAndThoseOnLinesOfTheirOwn() {
        List<Row> rows = rows("notice-brackets");

        assertThat(rows).hasSize(6);
        assertThat(rows.get(1).text()).isEqualTo("推进园区循环化改造，建成污水集中处理设施3座。");
        assertThat(rows.get(5).lead()).containsExactly("市人社局");
        assertThat(rows.get(5).group()).isEqualTo("保障和改善民生");
    }

    @Test
    void makesARowOfEachNoteInAParagraph() {
        assertThat(rows("state-council"))
                .extracting(Row::lead)
                .contains(List.of("编办"), List.of("财政部"), List.of("财政部", "法制办"));
    }

    @Test
    void readsTheColumnsOfAGridInAnyOrder() {
        String text = "责任单位 协办单位 工作内容 县粮食局 各乡镇 新建粮库2座 新修晒场9处 县交通局";
        RawCell grain = cell(text, "县粮食局", true);
        RawTable grid = new RawTable(
                new Span(0, text.length()),
                List.of(
                        List.of(cell(text, "责任单位", false), cell(text, "协办单位", false), cell(text, "工作内容", false)),
                        List.of(cell(text, "县粮食局", false), cell(text, "各乡镇", false), cell(text, "新建粮库2座", false)),
                        List.of(grain, cell(text, "县交通局", false), cell(text, "新修晒场9处", false))));

        List<Row> rows = reader.read(text, List.of(grid)).orElseThrow().rows();

        assertThat(rows).extracting(Row::text).containsExactly("新建粮库2座", "新修晒场9处");
        assertThat(rows.get(1).lead()).containsExactly("县粮食局");
        assertThat(rows.get(1).inherited()).containsExactly(Row.Field.LEAD);
        assertThat(rows.get(1).support()).containsExactly("县交通局");
    }

    @Test
    void readsNotesThatAreTheLastSentences() {
        String text = "一、办实事\n1．新建公厕9座。牵头单位：区城管局；配合单位：各街道。\n2．修路4公里。由区交通局牵头，区财政局配合。";

        assertThat(reader.read(text, List.of()).orElseThrow().rows())
                .extracting(Row::text, Row::lead)
                .containsExactly(tuple("新建公厕9座。", List.of("区城管局")), tuple("修路4公里。", List.of("区交通局")));
    }

    @Test
    void keepsAnItemCountedInDigitsOneRowBelowItsChapter() {
        String text = "关于落实重点工作分工的意见\n（讨论稿）\n一、改善民生\n（1）新建公厕9座。（民政部牵头）修路4公里。（交通部负责）（8月底前完成）\n" + "（2）建桥2座。（水利部负责）";

        assertThat(reader.read(text, List.of()).orElseThrow().rows())
                .extracting(Row::group, Row::text, Row::due)
                .containsExactly(tuple("改善民生", "新建公厕9座。修路4公里。", "8月底前完成"), tuple("改善民生", "建桥2座。", null));
    }

    @Test
    void findsNoTableInAReport() {
        assertThat(reader.read(Texts.of("county-2003"), List.of())).isEmpty();
    }

    private List<Row> rows(String name) {
        return reader.read(Texts.of(name), List.of()).orElseThrow().rows();
    }

    private static RawCell cell(String text, String words, boolean merged) {
        int at = text.indexOf(words);
        return new RawCell(new Span(at, at + words.length()), merged);
    }
}
