package org.duban.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.reading.quantity.MeasureWord.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureWordsTests {
    @ParameterizedTest
    @CsvSource({
        "家企业, 家, THINGS",
        "人次以上, 人次, THINGS",
        "个百分点, 个百分点, CHANGE",
        "个工作日, 个工作日, TIME",
        "微克/立方米, 微克/立方米, PHYSICAL",
        "所/万人以上, 所/万人, RATE",
        "张/千人, 张/千人, RATE",
        "元/亩, 元/亩, MONEY",
        "千瓦时, 千瓦时, PHYSICAL",
        "美元以上, 美元, MONEY",
        "平方公里, 平方公里, PHYSICAL",
        "吨级泊位, 吨级, GRADE"
    })
    void takesTheLongestWordWithItsClass(String text, String word, Kind kind) {
        assertThat(MeasureWords.at(text, 0)).contains(new MeasureWord(word, kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"部门", "方面", "条例", "位居", "家庭", "项目", "升级", "年", "届", "大工程"})
    void takesNoOtherWord(String text) {
        assertThat(MeasureWords.at(text, 0)).isEmpty();
    }
}
