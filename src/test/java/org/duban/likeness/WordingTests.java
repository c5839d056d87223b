package org.duban.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTests {
    @Test
    void partsWhatDiffersFromWhatIsAlike() {
        assertThat(Wording.of("新建公园四个，年内完成。", "新建公园五个，年内完成。")).isEqualTo(new Wording("新建公园", "四", "五", "个，年内完成。"));
    }

    @Test
    void neverCutsAFigure() {
        assertThat(Wording.of("完成投资120亿元", "完成投资130亿元")).isEqualTo(new Wording("完成投资", "120", "130", "亿元"));
        assertThat(Wording.of("增长6.5%", "增长6%")).isEqualTo(new Wording("增长", "6.5", "6", "%"));
    }

    @Test
    void neverCutsACharacterOfTwoUnits() {
        assertThat(Wording.of("𠀀路", "𠀁路")).isEqualTo(new Wording("", "𠀀", "𠀁", "路"));
    }

    @Test
    void saysAllOfBothSides() {
        Wording words = Wording.of("住建局、城管局", "住建局");

        assertThat(words.was()).isEqualTo("住建局、城管局");
        assertThat(words.is()).isEqualTo("住建局");
        assertThat(Wording.of("", "新增").is()).isEqualTo("新增");
    }
}
