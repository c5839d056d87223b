package org.duban.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.duban.reading.file.RawDocument.RawTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that LibreOffice wrote: one plan with numbered heading styles, a text box, a note, a deleted word and a table. */
class GenuineFilesTests {
    @ParameterizedTest
    @ValueSource(strings = {"plan.doc", "plan.docx", "plan.pdf", "plan.html"})
    void printsTheNumbersOfHeadingStyles(String file) {
        assertThat(read(file).text().lines())
                .containsSubsequence("一、着力改善出行条件", "（一）修好乡村道路", "（二）添置公共车辆", "更新纯电动公交车40辆。", "二、用心办好学校");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.doc", "plan.docx"})
    void leavesOutDeletedWordsAndKeepsBoxesListsAndNotes(String file) {
        assertThat(read(file).text())
                .contains("改造危桥12座〔1〕，新建农村公路85公里", "1.新建幼儿园3所。\n2.维修操场9处。", "便民热线每天开通十二小时。", "〔1〕危桥指")
                .doesNotContain("七十");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.doc", "plan.docx", "plan.html"})
    void keepsMergedCellsOfATable(String file) {
        assertThat(words(read(file)))
                .containsExactly(
                        List.of("序号", "工作任务", "牵头领导", "牵头单位"),
                        List.of("1", "改造危桥12座，新建农村公路85公里，年底前全部通车。", "田小禾", "县交通局"),
                        List.of("2", "更新纯电动公交车40辆。", "^田小禾", "县城管局"),
                        List.of("3", "新建幼儿园3所，维修操场9处。", "何冬青", "县教育局"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet.xls", "sheet.xlsx"})
    void keepsMergedRegionsOfASheet(String file) {
        assertThat(words(read(file)).subList(2, 4))
                .containsExactly(List.of("1", "改造危桥12座", "田小禾", "县交通局"), List.of("2", "更新公交车40辆", "^田小禾", "县城管局"));
    }

    @Test
    void setsNoBlankBetweenChineseAndFiguresOfAPdf() {
        assertThat(read("plan.pdf").text()).contains("杏林县2026年政府工作报告", "新建农村公路85公里，力争");
    }

    private static List<List<String>> words(RawDocument document) {
        RawTable table = document.tables().get(0);
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> (cell.merged() ? "^" : "") + cell.span().in(document.text()))
                        .toList())
                .toList();
    }

    private static RawDocument read(String file) {
        try (InputStream in = GenuineFilesTests.class.getResourceAsStream(file)) {
            return new FileReader().read(Objects.requireNonNull(in, file).readAllBytes(), null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
