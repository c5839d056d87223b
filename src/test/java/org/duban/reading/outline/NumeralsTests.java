package org.duban.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.reading.Span;
import org.duban.reading.outline.Numeral.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTests {
    @ParameterizedTest
    @CsvSource({
        "第三部分 重点任务, CHAPTER, 第三部分",
        "十二、兴水利, HAN, 十二",
        "(四)稳就业, HAN_BRACKET, (四)",
        "（四）稳就业, HAN_BRACKET, （四）",
        "3.强产业, DIGIT, 3.",
        "3、强产业, DIGIT, 3、",
        "（12）修路, DIGIT_BRACKET, （12）",
        "②植树, CIRCLED, ②",
        "第二，办学, ORDINAL, 第二",
        "三是治水, FIRSTLY, 三是",
        "——护林, DASH, ——"
    })
    void knowsTheCommonStyles(String text, Style style, String printed) {
        assertThat(Numerals.at(text, new Span(0, text.length()))).hasValueSatisfying(numeral -> {
            assertThat(numeral.style()).isEqualTo(style);
            assertThat(numeral.printed()).isEqualTo(printed);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5万亩良田", "2020年重点工作", "一批项目开工", "三产融合发展", "（含市区）道路", "第二届展会"})
    void leavesNumbersThatCountNothingHere(String text) {
        assertThat(Numerals.at(text, new Span(0, text.length()))).isEmpty();
    }
}
