package org.duban.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Map;
import org.duban.attachment.AttachmentRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileCheckTests {
    private final FileCheck check = new FileCheck();

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void takesAFileThatIsWhatItsNameSays(FileKind kind) {
        assertThat(check.check("验收单." + kind.name().toLowerCase(), Specimen.of(kind))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void keepsTheNameWithoutWhatCouldHarm() {
        assertThat(check.check("..\\..\\验收\u202E单.PDF", Specimen.of(FileKind.PDF))
                        .name())
                .isEqualTo("验收单.PDF");
    }

    @ParameterizedTest
    @CsvSource({"照片.png", "验收单.pdf", "表.xlsx", "函.doc"})
    void refusesAPageUnderAnotherName(String name) {
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8);
        refuses(name, page, Reason.DISGUISED);
    }

    @Test
    void refusesOneKindOfDocumentUnderTheNameOfAnother() {
        refuses("表.xlsx", Specimen.of(FileKind.DOCX), Reason.DISGUISED);
        refuses("表.xls", Specimen.of(FileKind.DOC), Reason.DISGUISED);
        refuses("图.png", Specimen.of(FileKind.JPG), Reason.DISGUISED);
    }

    @ParameterizedTest
    @CsvSource({"程序.exe", "网页.html", "图.svg", "宏.docm", "压缩.zip", "没有后缀"})
    void refusesKindsThatAreNotTaken(String name) {
        refuses(name, Specimen.of(FileKind.PDF), Reason.KIND);
    }

    @ParameterizedTest
    @CsvSource({"通知.exe.pdf", "通知.html .pdf", "通知.JS.png"})
    void refusesAProgramsEndingBeforeTheLast(String name) {
        refuses(name, Specimen.of(FileKind.PDF), Reason.DOUBLE_ENDING);
    }

    @Test
    void takesPointsInAName() {
        assertThat(check.check("方案1.2修改.docx.pdf", Specimen.of(FileKind.PDF)).kind())
                .isEqualTo(FileKind.PDF);
    }

    @Test
    void refusesAnArchiveThatUnpacksWithoutEnd() {
        byte[] bomb = Specimen.zip(Map.of("word/document.xml", new byte[0], "word/a.bin", new byte[201 << 20]));
        refuses("说明.docx", bomb, Reason.TOO_COMPLEX);
    }

    @Test
    void refusesNothingAndTooMuch() {
        refuses("空.pdf", new byte[0], Reason.EMPTY);
        refuses("大.pdf", Arrays.copyOf(Specimen.of(FileKind.PDF), (10 << 20) + 1), Reason.TOO_LARGE);
    }

    private void refuses(String name, byte[] content, Reason reason) {
        assertThatExceptionOfType(AttachmentRefused.class)
                .isThrownBy(() -> check.check(name, content))
                .satisfies(refusal -> assertThat(refusal.properties()).containsEntry("reason", reason));
    }
}
