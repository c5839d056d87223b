package org.duban.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTests {
    @Test
    void joinsANameThatIsBroken() {
        assertThat(Names.of("沈 岩")).containsExactly("沈岩");
        assertThat(Names.of("林业和草原\n管理局")).containsExactly("林业和草原管理局");
        assertThat(Names.of("滨湖园\n(沙河镇)")).containsExactly("滨湖园(沙河镇)");
    }

    @Test
    void partsWholeNamesThatStandSideBySide() {
        assertThat(Names.of("沈岩\n陶一鸣")).containsExactly("沈岩", "陶一鸣");
        assertThat(Names.of("水利局 民政局")).containsExactly("水利局", "民政局");
    }

    @Test
    void leavesOutWhatIsSaidOfAPerson() {
        assertThat(Names.of("沈　岩（女）、陶一鸣（回族）")).containsExactly("沈岩", "陶一鸣");
        assertThat(Names.of("/")).isEmpty();
    }

    @Test
    void doesNotPartInsideBrackets() {
        assertThat(Names.of("各镇（街道、园区），县水利局等部门")).containsExactly("各镇（街道、园区）", "县水利局");
    }
}
