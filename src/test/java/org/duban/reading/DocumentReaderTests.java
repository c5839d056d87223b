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
    void takesABodyOfTasksWithoutTitleReviewAndClosingForKeyWork() {
        String work = "一、工业\n新建厂房3万平方米。\n引进企业20家。\n二、农业\n改造农田5000亩。\n";

        assertThat(kindOf(work)).isEqualTo(DocumentKind.KEY_WORK);
        assertThat(kindOf("一、2019年工作回顾\n新建了厂房2万平方米。\n" + work)).isEqualTo(DocumentKind.REPORT);
        assertThat(kindOf(work + "各位代表，蓝图已经绘就，让我们一起奋斗！\n")).isEqualTo(DocumentKind.REPORT);
    }

    @Test
    void readsTheTermsThatADocumentExplains() {
        String text = "2020年政府工作报告\n一、2020年主要工作\n（一）民生\n新建“红色驿站”30座。推广红色驿站经验。\n" + "名词解释\n1. 红色驿站：供户外工作者歇脚的小屋。\n";
        ReadDocument document = reader.read(text.getBytes(StandardCharsets.UTF_8), "report.txt");

        assertThat(document.glossary()).extracting(GlossaryEntry::term).containsExactly("红色驿站");
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

    private DocumentKind kindOf(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), "plan.txt").kind();
    }

    private static byte[] bytes(String name) {
        return Texts.of(name).getBytes(StandardCharsets.UTF_8);
    }
}
