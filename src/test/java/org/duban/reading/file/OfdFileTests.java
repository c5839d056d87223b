package org.duban.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfdFileTests {
    @Test
    void joinsPiecesToLinesAndLinesToParagraphs() {
        byte[] bytes = ZipMother.ofd(
                ZipMother.text(30, 30, "推进城市更新，改造老旧小区十二个，惠及居"),
                ZipMother.text(20, 40, "民三千户，新增车位"),
                ZipMother.text(65, 40, "五百个。"),
                ZipMother.text(30, 20, "一、重点工作"));

        RawDocument document = new FileReader().read(bytes, "报告.ofd");

        assertThat(document.format()).isEqualTo("ofd");
        assertThat(document.text()).isEqualTo("一、重点工作\n推进城市更新，改造老旧小区十二个，惠及居民三千户，新增车位五百个。\n");
    }
}
