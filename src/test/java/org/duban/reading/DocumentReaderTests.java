package org.duban.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTests {
    private static final int LARGE = 1_000_000;

    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "county-2003",
                "province-leads",
                "unnumbered",
                "ordinal",
                "notice-brackets",
                "state-council",
                "tabs",
                "cells"
            })
    void givesEverySentenceOneClass(String name) {
        assertSentencesCover(reader.read(bytes(name), name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-2003", "unnumbered", "ordinal", "notice-brackets", "tabs", "cells"})
    void readsDamagedTextsWithoutAnExceptionOfItsOwn(String name) {
        String text = Texts.of(name);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            StringBuilder damaged = new StringBuilder(text);
            for (int j = 0; j < 20; j++) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.deleteCharAt(at);
                    case 1 -> damaged.insert(at, damaged.charAt(random.nextInt(damaged.length())));
                    default -> damaged.setCharAt(at, "\n（）。：1一\t|".charAt(random.nextInt(9)));
                }
            }
            assertSentencesCover(reader.read(damaged.toString().getBytes(StandardCharsets.UTF_8), name));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "（",
                "“",
                "、",
                "市",
                "一是",
                "1.",
                "加快。",
                "（1）",
                "局、",
                "\n1\n",
                "牵头：",
                "目标是",
                "a  b\n",
                "a|b|c\n",
                "责任单位\n",
                "（责任单位：市财政局）"
            })
    void readsAMillionCharactersOfNothingElseInTime(String unit) {
        assertReadIn(Duration.ofSeconds(5), unit.repeat(LARGE / unit.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（责任单位：市财政局）\n", "责任单位：市财政局\n", "加快建设（市财政局牵头）。\n", "一、加快建设\n"})
    void readsAsManyLinesAsItTakesInTime(String line) {
        assertReadIn(Duration.ofSeconds(2), line.repeat(DocumentReader.MOST_LINES - 1));
    }

    private void assertReadIn(Duration most, String text) {
        byte[] content = ("2020年重点工作\n" + text).getBytes(StandardCharsets.UTF_8);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        try {
            assertSentencesCover(reader.read(content, "large.txt"));
        } catch (NotReadable refused) {
            assertThat(refused.reason()).isNotNull();
        }
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(most);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> reader.read(new byte[0], "empty.txt")).isInstanceOf(NotReadable.class);
    }

    /** Only white space stands between the sentences, and none overlaps. */
    private static void assertSentencesCover(ReadDocument document) {
        StringBuilder gaps = new StringBuilder();
        int end = 0;
        for (Sentence sentence : document.sentences()) {
            gaps.append(document.text(), end, Math.max(end, sentence.span().start()));
            assertThat(sentence.span().start() < end).isFalse();
            end = sentence.span().end();
        }
        assertThat(gaps.append(document.text().substring(end)).toString().replaceAll("[\\s\\u3000\\u00A0]", ""))
                .isEmpty();
    }

    private static byte[] bytes(String name) {
        return Texts.of(name).getBytes(StandardCharsets.UTF_8);
    }
}
