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
                "(",
                "“1个",
                "、",
                "1个",
                "3个、",
                "新建",
                "新建和改建3家",
                "1%-",
                "力争",
                "A、B分别1个、",
                "1元(或",
                "增长1%",
                "惠及居民1户、",
                "里程1公里、",
                "比1:",
                "(其中",
                "甲、乙均下降1%"
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
