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
        "东桥市人民政府关于印发2012年重点工作的通知/各乡镇人民政府：, 东桥市, COUNTY, 2012",
        "2022年柳泉市政府工作报告/各县（区）要狠抓落实。, 柳泉市, CITY, 2022",
        "2009年1月8日在吉林省敦化市第十六届人民代表大会第三次会议上, 吉林省敦化市, COUNTY, 2009",
        "来源：东湖市政府网 2019年3月4日/——2018年1月16日在沙坪县第十七届人民代表大会第二次会议上, 沙坪县, COUNTY, 2018",
        "2014年1月20日在省十二届人大二次会议上/我代表云岫省人民政府向大会报告工作, 云岫省, PROVINCE, 2014",
        "二〇〇七年三月一日在开平市第十三届人民代表大会第一次会议上, 开平市, COUNTY, 2007",
        "桐庐县2016年重点工作责任分解表/序号, 桐庐县, COUNTY, 2016",
        "2019年政府工作报告/一、2019年工作回顾/二、2020年工作安排/我代表怀来县人民政府, 怀来县, COUNTY, 2020"
    })
    void readsPlaceLevelAndYear(String text, String place, Level level, Integer year) {
        Facts facts = reader.read(text.replace('/', '\n'));

        assertThat(facts.place()).isEqualTo(place);
        assertThat(facts.level()).isEqualTo(level);
        assertThat(facts.year()).isEqualTo(year);
    }

    @Test
    void readsWhatAReportWithoutTitleAlludesTo() {
        Facts facts = reader.read("今年是“十二五”规划的收官之年。认真落实市委、区委全会精神，加快推进美丽松江建设、平安云龙建设、健康云龙建设，融入徐州都市圈。");

        assertThat(facts.year()).isEqualTo(2015);
        assertThat(facts.place()).isEqualTo("徐州市云龙区");
        assertThat(facts.kind()).isEqualTo(DocumentKind.REPORT);
    }

    @ParameterizedTest
    @CsvSource({
        "2018年政府工作报告, REPORT",
        "2018年全市重点工作, KEY_WORK",
        "2018年重点工作责任分解表, DECOMPOSITION",
        "2017年重点工作任务分工, DECOMPOSITION",
        "关于印发2012年政府重点工作任务的通知, KEY_WORK"
    })
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
