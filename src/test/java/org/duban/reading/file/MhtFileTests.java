package org.duban.reading.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.duban.reading.NotReadable;
import org.junit.jupiter.api.Test;

class MhtFileTests {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String PAGE = "<html><body><p class=MsoNormal>一、修缮校舍12间</p><p>新建泵站</p></body></html>";
    private static final String ARCHIVE = """
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary="----=_NextPart_01"

            This document is a Single File Web Page.

            ------=_NextPart_01
            Content-Location: file:///C:/plan.htm
            Content-Transfer-Encoding: %s
            Content-Type: text/html; charset="gb2312"

            %s
            ------=_NextPart_01
            Content-Location: file:///C:/filelist.xml
            Content-Type: text/xml

            <xml>menu</xml>
            ------=_NextPart_01--
            """;

    @Test
    void readsAPageWithSpelledBytes() {
        assertThat(read("quoted-printable", quoted(PAGE))).isEqualTo("一、修缮校舍12间\n新建泵站\n");
    }

    @Test
    void readsAPageInBase64() {
        assertThat(read("base64", Base64.getMimeEncoder().encodeToString(PAGE.getBytes(GBK))))
                .isEqualTo("一、修缮校舍12间\n新建泵站\n");
    }

    @Test
    void refusesAnArchiveWithoutPage() {
        byte[] bytes =
                ARCHIVE.formatted("8bit", "").replace("text/html", "image/png").getBytes(GBK);

        assertThatThrownBy(() -> new FileReader().read(bytes, null)).isInstanceOf(NotReadable.class);
    }

    private static String read(String encoding, String page) {
        byte[] bytes = ARCHIVE.formatted(encoding, page).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        return new FileReader().read(bytes, "报告.doc").text();
    }

    private static String quoted(String page) {
        StringBuilder quoted = new StringBuilder();
        for (byte b : page.getBytes(GBK)) {
            quoted.append(b > 0 && b != '=' ? String.valueOf((char) b) : "=%02X".formatted(b & 0xFF));
            quoted.append(quoted.length() % 60 == 0 ? "=\n" : "");
        }
        return quoted.toString();
    }
}
