package org.duban.reading.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.duban.reading.DocumentReader;
import org.duban.reading.NotReadable;
import org.duban.reading.NotReadable.Reason;
import org.junit.jupiter.api.Test;

class FileReaderTests {
    private static final String BODY =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>%s</w:body></w:document>";

    @Test
    void refusesWhatIsEmptyOrTooLarge() {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused(new byte[DocumentReader.LARGEST + 1], Reason.TOO_LARGE);
    }

    @Test
    void refusesAPictureByWhateverName() {
        byte[] picture = new byte[4000];
        new java.util.Random(7).nextBytes(picture);
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        System.arraycopy(start, 0, picture, 0, start.length);

        assertRefused(picture, Reason.UNKNOWN_FORMAT);
    }

    @Test
    void refusesBlankText() {
        assertRefused(" \n　\n".getBytes(StandardCharsets.UTF_8), Reason.NO_TEXT);
    }

    @Test
    void namesTheFormatThatItKnowsAndDoesNotRead() {
        byte[] richText = "{\\rtf1\\ansi report}".getBytes(StandardCharsets.UTF_8);

        assertRefused(richText, Reason.UNKNOWN_FORMAT);
        assertThatThrownBy(() -> new FileReader().read(richText, null)).hasMessageContainingAll("RTF", "docx");
    }

    @Test
    void refusesATruncatedDocument() {
        byte[] whole =
                DocxFileTests.bytes(word -> word.createParagraph().createRun().setText("新建公园"));

        assertRefused(Arrays.copyOf(whole, whole.length * 2 / 3), Reason.DAMAGED);
    }

    @Test
    void refusesALockedDocument() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var out = encryptor.getDataStream(container)) {
                out.write(DocxFileTests.bytes(word -> word.createParagraph()));
            }
            container.writeFilesystem(bytes);
        }

        assertRefused(bytes.toByteArray(), Reason.PASSWORD);
    }

    @Test
    void refusesADocumentThatPullsInAnotherFile() {
        String foreign = "<!DOCTYPE x [<!ENTITY file SYSTEM 'file:///etc/hostname'>]>" + BODY.formatted("&file;");

        assertRefused(ZipMother.zip("word/document.xml", foreign), Reason.DAMAGED);
    }

    @Test
    void refusesAMillionNestedEntities() {
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>" + BODY.formatted("&b;");

        assertRefused(ZipMother.zip("word/document.xml", laughs), Reason.DAMAGED);
    }

    @Test
    void refusesAZipBomb() {
        assertRefused(ZipMother.zip("word/document.xml", BODY.formatted(" ".repeat(20_000_000))), Reason.TOO_COMPLEX);
    }

    @Test
    void refusesTablesNestedTooDeeply() {
        String nested = "<w:tbl><w:tr><w:tc>".repeat(2_000) + "</w:tc></w:tr></w:tbl>".repeat(2_000);

        assertRefused(ZipMother.zip("word/document.xml", BODY.formatted(nested)), Reason.TOO_COMPLEX);
    }

    @Test
    void readsByContentWhateverTheName() throws IOException {
        byte[] text = "一、新建公园\n".getBytes(StandardCharsets.UTF_8);

        assertThat(new FileReader().read(text, "../../报告.docx").text()).isEqualTo("一、新建公园\n");
    }

    private static void assertRefused(byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> new FileReader().read(bytes, "报告.docx"))
                .isInstanceOfSatisfying(NotReadable.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }
}
