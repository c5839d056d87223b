package org.duban.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.reading.outline.SectionTitle.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTitleTests {
    @ParameterizedTest
    @CsvSource({
        "2021年工作回顾, REVIEW",
        "过去五年的主要成就, REVIEW",
        "2021年政府工作, REVIEW",
        "2022年主要工作安排, PLAN",
        "今年的重点任务, PLAN",
        "工作措施, PLAN",
        "今后五年的奋斗目标, OUTLOOK",
        "总体要求, THINKING",
        "指导思想和基本原则, THINKING",
        "名词解释, NOTES",
        "附件：政府工作报告名词解释, NOTES"
    })
    void saysWhichPartATitleOpens(String title, Kind kind) {
        assertThat(SectionTitle.of(title, 2022)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"加快工业强县步伐", "营造优美环境", "深入实施乡村振兴", "2022年政府工作报告", "2022年某县政府工作报告-某县人民政府网"})
    void saysNothingOfATitleThatNamesItsMatter(String title) {
        assertThat(SectionTitle.of(title, 2022)).isEmpty();
    }
}
