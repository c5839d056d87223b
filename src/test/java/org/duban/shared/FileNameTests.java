package org.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTests {
    @Test
    void takesFoldersAway() {
        assertThat(FileName.clean("../../etc/passwd").text()).isEqualTo("passwd");
        assertThat(FileName.clean("C:\\用户\\报告.docx").text()).isEqualTo("报告.docx");
    }

    @Test
    void takesInvisibleCharactersAway() {
        assertThat(FileName.clean("报告\r\n\u202Excod.exe\u0000").text()).isEqualTo("报告xcod.exe");
    }

    @Test
    void namesWhatHasNoName() {
        assertThat(FileName.clean(null).text()).isEqualTo("document");
        assertThat(FileName.clean("..").text()).isEqualTo("document");
        assertThat(FileName.clean("a/").text()).isEqualTo("document");
    }

    @Test
    void keepsTheEndOfAnEndlessName() {
        assertThat(FileName.clean("长".repeat(1000) + ".docx").text())
                .hasSize(120)
                .endsWith("长.docx");
    }
}
