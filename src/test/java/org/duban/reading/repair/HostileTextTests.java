package org.duban.reading.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTests {
    /** Counts the time of this thread only, whatever else the machine does. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @MethodSource
    void endsSoonOnAMillionCharacters(String unit) {
        String text = unit.repeat(LENGTH / unit.length());

        long start = CLOCK.getCurrentThreadCpuTime();
        String mended = new Repairer().repair(text).text();

        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(mended).hasSizeLessThanOrEqualTo(text.length());
    }

    static Stream<String> endsSoonOnAMillionCharacters() {
        return Stream.of(
                "1", "(", "（", "、", "<", "<b ", "<b>", "&", "&a", "?", "??", "?國", "?!", "國", "國(xiàn)", "(xiàn)", "①",
                "\n", " ", "\n ", "1\n", "国1\n", "—", "- 1 -\n", "a.", "www.a.", "ㄒ?a", "?ā)", "\u200B", "？吗?国", "“?");
    }
}
