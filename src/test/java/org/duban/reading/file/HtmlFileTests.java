package org.duban.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duban.reading.file.RawDocument.RawCell;
import org.duban.reading.file.RawDocument.RawTable;
import org.junit.jupiter.api.Test;

class HtmlFileTests {
    private static final String TABLE = """
            <html><head><title>任务分解</title></head><body><div>首页&nbsp;|&nbsp;政务公开</div>
            <table><tr><th>序号</th><th>任务</th><th>单位</th></tr>
            <tr><td>1</td><td>新建<br>公园</td><td rowspan="2">城管局</td></tr>
            <tr><td>2</td><td>修缮校舍</td></tr><tr><td colspan="3">备注</td></tr></table>
            <p>版权所有</p></body></html>
            """;

    @Test
    void readsAPageBlockByBlock() {
        assertThat(read(TABLE).text()).startsWith("任务分解\n首页 | 政务公开\n序号\n").endsWith("备注\n版权所有\n");
    }

    @Test
    void spreadsMergedCellsOverTheTable() {
        RawDocument page = read(TABLE);

        assertThat(words(page))
                .containsExactly(
                        List.of("序号", "任务", "单位"),
                        List.of("1", "新建\n公园", "城管局"),
                        List.of("2", "修缮校舍", "城管局"),
                        List.of("备注", "备注", "备注"));
        assertThat(page.tables().get(0).rows().get(2))
                .extracting(RawCell::merged)
                .containsExactly(false, false, true);
    }

    @Test
    void readsATableThatOnlyLaysOutThePageAsLines() {
        RawDocument page =
                read("<table><tr><td><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table><p>丙</p>");

        assertThat(page.tables()).isEmpty();
        assertThat(page.text()).isEqualTo("甲\n乙\n丙\n");
    }

    @Test
    void marksARaisedNumberAfterAWord() {
        assertThat(read("<p>实施“两清三改”<sup>3</sup>工程，面积20m<sup>2</sup></p>").text())
                .isEqualTo("实施“两清三改”〔3〕工程，面积20m2\n");
    }

    @Test
    void takesTextWithAFewTagsForText() {
        assertThat(read("<b id=\"x1\"></b>\n第一行\n第二行<br>\n第三行\n第四行\n").format()).isEqualTo("txt");
    }

    @Test
    void readsDeeplyNestedMarkup() {
        assertThat(read("<div>".repeat(200_000) + "深处<p>末").text()).contains("深处");
    }

    static RawDocument read(String markup) {
        return new FileReader().read(markup.getBytes(StandardCharsets.UTF_8), null);
    }

    private static List<List<String>> words(RawDocument page) {
        RawTable table = page.tables().get(0);
        return table.rows().stream()
                .map(row ->
                        row.stream().map(cell -> cell.span().in(page.text())).toList())
                .toList();
    }
}
