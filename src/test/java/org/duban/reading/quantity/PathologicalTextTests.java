package org.duban.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.duban.reading.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A million characters of one pattern, without the end of a sentence, take less than five seconds of one core. */
class PathologicalTextTests {
    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "1,",
                "一",
                "万",
                "亿二",
                "(",
                "(1",
                "“",
                "“1个",
                "、",
                "1个",
                "3个、",
                "新建",
                "新增、",
                "和",
                "增长",
                "超过约近",
                "企业",
                "新建和改建3家",
                "2024年",
                "1%-",
                "百分之",
                "力争",
                "分别",
                "A、B分别1个、",
                "从1个",
                "1元(或",
                "前1",
                "1个/",
                "增长1%"
            })
    void readsInLinearTime(String pattern) {
        String text = "确保" + pattern.repeat(LENGTH / pattern.length());
        Span whole = new Span(0, text.length());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new IndicatorReader().read(text, whole, whole);
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(5));
    }
}
