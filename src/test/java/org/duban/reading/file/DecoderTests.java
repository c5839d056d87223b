package org.duban.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTests {
    private static final String REPORT = "各位代表：现在，我代表区人民政府向大会报告工作。新建口袋公园6个，完成道路改造12公里。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsSimplifiedTextOfAnyUsualEncoding(String charset) {
        byte[] bytes = REPORT.getBytes(Charset.forName(charset));

        assertThat(Decoder.decode(bytes)).map(DecodedText::text).contains(REPORT);
    }

    @Test
    void readsBig5() {
        String report = "各位代表：現在，我代表區人民政府向大會報告工作。新建口袋公園6個，完成道路改造12公里。";

        DecodedText decoded =
                Decoder.decode(report.getBytes(Charset.forName("Big5"))).orElseThrow();

        assertThat(decoded).isEqualTo(new DecodedText(report, "Big5"));
    }

    @Test
    void dropsTheByteOrderMark() {
        byte[] bytes = ('\uFEFF' + REPORT).getBytes(Charset.forName("UTF-8"));

        assertThat(Decoder.decode(bytes)).contains(new DecodedText(REPORT, "UTF-8"));
    }

    @Test
    void readsUtf8WithALostByte() {
        byte[] whole = (REPORT + REPORT).getBytes(Charset.forName("UTF-8"));
        byte[] cut = java.util.Arrays.copyOfRange(whole, 1, whole.length);

        assertThat(Decoder.decode(cut).orElseThrow().encoding()).isEqualTo("UTF-8");
    }

    @Test
    void makesAllLineEndsTheSame() {
        assertThat(Decoder.decode("一\r\n二\r三\n".getBytes(Charset.forName("UTF-8"))))
                .map(DecodedText::text)
                .contains("一\n二\n三\n");
    }

    @Test
    void findsNoTextInNoise() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);

        assertThat(Decoder.decode(noise)).isEmpty();
    }
}
