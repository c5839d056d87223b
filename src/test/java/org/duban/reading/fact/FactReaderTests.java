package org.duban.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.reading.DocumentKind;
import org.duban.reading.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTests {
    private final FactReader reader = new FactReader();

    @ParameterizedTest
    @CsvSource({
        "——2015年1月20日在河源市第六届人民代表大会上, 河源市, CITY, 2015",
        "——2009年12月28日在松坪县第十六届人民代表大会第四次会议上, 松坪县, COUNTY, 2010",
        "我代表云岫省人民政府向大会报告工作, 云岫省, PROVINCE,",
        "发布机构：重庆市人民政府, 重庆市, PROVINCE,",
        "东桥市人民政府关于印发2012年重点工作的通知, 东桥市, COUNTY, 2012"
    })
    void readsPlaceLevelAndYear(String text, String place, Level level, Integer year) {
        Facts facts = reader.read(text);

        assertThat(facts.place()).isEqualTo(place);
        assertThat(facts.level()).isEqualTo(level);
        assertThat(facts.year()).isEqualTo(year);
    }

    @Test
    void readsWhatAReportWithoutTitleAlludesTo() {
        Facts facts = reader.read("今年是“十二五”规划的收官之年。认真落实市委、区委全会精神，加快建设美丽松江建设、平安柳林建设、健康柳林建设，融入徐州都市圈。");

        assertThat(facts.year()).isEqualTo(2015);
        assertThat(facts.place()).isEqualTo("徐州市柳林区");
        assertThat(facts.kind()).isEqualTo(DocumentKind.REPORT);
    }

    @ParameterizedTest
    @CsvSource({"2018年政府工作报告, REPORT", "2018年全市重点工作, KEY_WORK", "2018年重点工作责任分解表, DECOMPOSITION"})
    void tellsTheKindByTheTitle(String title, DocumentKind kind) {
        assertThat(reader.read(title + "\n加快发展。").kind()).isEqualTo(kind);
    }

    @Test
    void saysNothingWhereTheDocumentSaysNothing() {
        Facts facts = reader.read("新建道路3公里。");

        assertThat(facts.place()).isNull();
        assertThat(facts.level()).isNull();
        assertThat(facts.year()).isNull();
        assertThat(facts.title()).isNull();
    }
}
