package org.duban.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.duban.reading.Row;
import org.duban.reading.Texts;
import org.junit.jupiter.api.Test;

/** Tables as copies have them: missing cells, broken lines, notes in many wordings and places. */
class VariedTablesTests {
    private final TableReader reader = new TableReader();

    @Test
    void leavesACellEmptyWhereItsColumnPrintsRepeatedNamesAgain() {
        assertThat(rows("bars"))
                .extracting(Row::leaders, Row::lead, Row::support, Row::due)
                .contains(tuple(List.of("许文浩"), List.of("市工信局"), List.of(), "12月底"))
                .hasSize(4);
    }

    @Test
    void findsTheColumnOfACellByWhereItStands() {
        assertThat(rows("blanks"))
                .extracting(Row::leaders, Row::lead, Row::support)
                .containsExactly(
                        tuple(List.of("何建军"), List.of("县民政局"), List.of("县财政局", "各乡镇")),
                        tuple(List.of("何建军"), List.of("县卫计局"), List.of()),
                        tuple(List.of("苏晓兰"), List.of("县教育局"), List.of("县住建局")),
                        tuple(List.of("苏晓兰"), List.of("县人社局"), List.of("县农商行")));
    }

    @Test
    void joinsCellsThatBreakOverLinesAndPassesTitlesBetweenRows() {
        List<Row> rows = rows("tabs-broken");

        assertThat(rows).extracting(Row::no).containsExactly(1, 2, 3, 4);
        assertThat(rows.get(1).support()).containsExactly("区税务局", "区财政局");
        assertThat(rows.get(2).leaders()).containsExactly("孟凡超");
        assertThat(rows.get(3).due()).isEqualTo("9月");
    }

    @Test
    void readsNotesInAllTheirWordings() {
        assertThat(rows("notice-wordings"))
                .extracting(Row::text, Row::lead, Row::support)
                .contains(
                        tuple("生产总值增长13%", List.of("发改局", "统计局"), List.of("各乡镇")),
                        tuple("县一中迁建工程，9月1日前投入使用。", List.of("教育局"), List.of("建设局", "国土局")),
                        tuple("解决2万人饮水安全。", List.of("水利局"), List.of("卫生局", "各乡镇")),
                        tuple("完善社会保障体系，新农合参合率达到95%以上", List.of("卫生局"), List.of("民政局")))
                .hasSize(8);
    }

    @Test
    void givesARowWhatOnlyItsTitleSays() {
        Row row = rows("notice-titles").get(1);

        assertThat(row.lead()).containsExactly("市发改委");
        assertThat(row.inherited()).contains(Row.Field.LEADERS, Row.Field.LEAD);
    }

    @Test
    void keepsANumberedItemWithSeveralNotesOneRow() {
        String text = "一、水利\n1.新修渠道9公里（县水利局牵头）；改造泵站4座（县农机局负责）。\n2.清淤5公里（县水利局负责）。";

        assertThat(reader.read(text, List.of()).orElseThrow().rows())
                .extracting(Row::text)
                .containsExactly("新修渠道9公里；改造泵站4座", "清淤5公里");
    }

    private List<Row> rows(String name) {
        return reader.read(Texts.of(name), List.of()).orElseThrow().rows();
    }
}
