package org.duban.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTests {
    @Test
    void marksWhatTheOtherTextDoesNotSay() {
        assertThat(marked("全区新建站台22个", "新建站台20个")).isEqualTo("[全区]新建站台[22]个");
        assertThat(marked("新建站台20个", "全区新建站台22个")).isEqualTo("新建站台[20]个");
    }

    @Test
    void cutsNoFigure() {
        assertThat(marked("规模达120亿元", "规模突破200亿元")).isEqualTo("规模[达120]亿元");
        assertThat(marked("增长5.5%", "增长5%")).isEqualTo("增长[5.5]%");
    }

    private static String marked(String text, String other) {
        return Difference.of(text, other).stream()
                .map(each -> each.differs() ? "[" + each.text() + "]" : each.text())
                .collect(Collectors.joining());
    }
}
