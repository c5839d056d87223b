package org.duban.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTests {
    @ParameterizedTest
    @ValueSource(strings = {"云政办发〔2026〕12号", "云政办发[2026]12号", " 云政办发 （2026） 第012号", "云政办发【2026】12号"})
    void isWrittenAsTheStandardWants(String typed) {
        assertThat(DocumentNumber.parse(typed).text()).isEqualTo("云政办发〔2026〕12号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12号", "云政办发2026-12", "云政办发〔2026〕号", "<b>〔2026〕1号", "云政办发〔2026〕0号"})
    void isNoOtherText(String typed) {
        assertThatExceptionOfType(AttachmentRefused.class).isThrownBy(() -> DocumentNumber.parse(typed));
    }
}
