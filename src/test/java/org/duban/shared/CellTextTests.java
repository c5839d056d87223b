package org.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTests {
    @Test
    void holdsWhatAWorkbookCanHold() {
        assertThat(CellText.of("　一。\r\n二\u0007。 ")).isEqualTo(new CellText("一。\n二。"));
        assertThat(CellText.of("长".repeat(40_000)).words()).hasSize(32_767);
    }

    @Test
    void dropsTheApostropheOnlyBeforeWhatWouldBeAFormula() {
        assertThat(CellText.of("'-减少").withoutEscape().words()).isEqualTo("-减少");
        assertThat(CellText.of("'双减").withoutEscape().words()).isEqualTo("'双减");
    }

    @Test
    void aMarkTellsWordsAndPlace() {
        CellText words = CellText.of("修路");
        assertThat(words.mark(1, "TEXT"))
                .isEqualTo(CellText.of(" 修路").mark(1, "TEXT"))
                .isNotEqualTo(words.mark(2, "TEXT"))
                .isNotEqualTo(words.mark(1, "LEAD"))
                .isNotEqualTo(CellText.of("修桥").mark(1, "TEXT"));
    }
}
