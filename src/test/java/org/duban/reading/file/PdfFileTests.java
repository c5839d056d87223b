package org.duban.reading.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.duban.reading.NotReadable;
import org.duban.reading.NotReadable.Reason;
import org.junit.jupiter.api.Test;

class PdfFileTests {
    private static final List<String> FIRST = List.of(
            "某某区工作要点",
            "　　（一）建设宜居城区。推进十二个老旧小区改造，新增公",
            "共停车位三百个，完成两条道路整治；全年新建口袋公园六",
            "个。",
            "　　（二）办好人民满意教育。改造校舍四处，新增学位两千",
            "— 1 —");
    private static final List<String> SECOND = List.of("某某区工作要点", "个，培训教师五百人次，实现义务教育优质均衡发展目标任", "务。", "— 2 —");
    private static final List<String> THIRD = List.of("某某区工作要点", "　　（三）守住安全底线。", "— 3 —");

    @Test
    void healsLinesAndPagesAndLeavesOutHeadsAndNumbers() {
        RawDocument document = read(PdfMother.pdf(List.of(FIRST, SECOND, THIRD)));

        assertThat(document.format()).isEqualTo("pdf");
        assertThat(document.text().lines())
                .containsExactly(
                        "（一）建设宜居城区。推进十二个老旧小区改造，新增公共停车位三百个，完成两条道路整治；全年新建口袋公园六个。",
                        "（二）办好人民满意教育。改造校舍四处，新增学位两千个，培训教师五百人次，实现义务教育优质均衡发展目标任务。",
                        "（三）守住安全底线。");
    }

    @Test
    void refusesAScanWithoutText() {
        assertRefused(PdfMother.pdf(List.of(List.of(), List.of())), Reason.NO_TEXT);
    }

    @Test
    void refusesALockedFile() {
        assertRefused(PdfMother.pdf(List.of(FIRST), "geheim"), Reason.PASSWORD);
    }

    @Test
    void refusesMorePagesThanAnyReportHas() {
        assertRefused(PdfMother.pdf(Collections.nCopies(2_001, List.of())), Reason.TOO_COMPLEX);
    }

    private static void assertRefused(byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(NotReadable.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }

    private static RawDocument read(byte[] bytes) {
        return new FileReader().read(bytes, null);
    }
}
