package org.duban.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.reading.Heading;
import org.duban.reading.SentenceClass;
import org.duban.reading.Texts;
import org.junit.jupiter.api.Test;

/** Reports of other habits: bare sections, ordinals, damaged numbering, leads alone and in a row, listed targets. */
class VariedReportsTests {
    private final OutlineReader reader = new OutlineReader();

    @Test
    void opensChaptersWithOrdinalsBelowABareSectionTitle() {
        assertThat(titles("county-bare-2018", 2018))
                .contains("1 坚持工业立县，做大实体经济", "2 推进园区扩容", "2 抓环境", "1 加强政府自身建设", "2 坚持依法行政")
                .doesNotContain("2 打铁还需自身硬");
    }

    @Test
    void readsTargetsThatStandALineEachUpToTheLast() {
        assertThat(tasks("city-leads-2024", 2024))
                .contains("固定资产投资增长5%", "社会消费品零售总额增长6.5%", "单位GDP能耗完成省下达任务")
                .doesNotContain("三、2024年重点工作");
    }

    @Test
    void findsLeadsInARowWithinOneParagraph() {
        assertThat(titles("city-leads-2024", 2024)).contains("2 强化项目招引", "2 加快项目建设", "2 优化项目服务");
    }

    @Test
    void standsSkippedAndRepeatedNumbersInTheirOrder() {
        assertThat(titles("city-leads-2024", 2024))
                .containsSubsequence("1 聚力改革开放，激发发展活力", "2 深化国企改革", "2 优化营商环境", "2 扩大对外开放", "1 聚力城乡融合");
    }

    @Test
    void keepsTheChaptersOfABareReviewOutOfThePlan() {
        assertThat(titles("district-mixed-2013", 2013))
                .contains("1 强化项目建设，增强发展后劲", "2 做优旅游业", "2 推进绿化", "1 加强政府自身建设")
                .doesNotContain("1 经济实力显著增强", "1 城市建设步伐加快");
    }

    @Test
    void readsAReportOfLeadsAlone() {
        assertThat(titles("county-unnumbered-2012", 2012))
                .containsExactly("1 主要预期目标", "1 突破工业经济", "1 提升现代农业", "1 繁荣服务业", "1 建设魅力县城", "1 保障改善民生", "1 打造服务政府");
        assertThat(tasks("county-unnumbered-2012", 2012))
                .contains("严明纪律，开展专项督查12次。")
                .noneMatch(t -> t.contains("2016年"));
    }

    @Test
    void takesASignatureOrTheNoteOfAnAnnexForNoTask() {
        String text = "一、兴水利\n1.修塘坝。新修塘坝30口。\n附：名单另发。\n石门县人民政府办公室 2011年3月9日印发";

        assertThat(reader.read(text, 2011).sentences())
                .filteredOn(sentence -> sentence.kind() == SentenceClass.FURNITURE)
                .hasSize(2);
    }

    @Test
    void takesWhatStandsBelowThePlansTitleForTheWorkWhereItHasNoChapters() {
        String text = """
                清泉县2031年政府工作报告
                一、2031年工作安排
                新修村道80公里。
                改造危房200户。
                二、加强政府自身建设
                坚持依法行政。
                """;

        Outline outline = reader.read(text, 2031);

        assertThat(outline.headings()).extracting(Heading::title).containsExactly("2031年工作安排", "加强政府自身建设");
        assertThat(words(text, outline)).containsExactly("新修村道80公里。", "改造危房200户。", "坚持依法行政。");
    }

    @Test
    void readsTheTargetsBelowATitleThatNamesThem() {
        String text = "一、主要目标\n粮食总产量稳定在20万吨以上，新增高标准农田3万亩。\n在开发区建成厂房5万平方米。\n二、民生保障\n在校生体检率达到100%。";

        Outline outline = reader.read(text, 2023);

        assertThat(outline.headings()).extracting(Heading::title).containsExactly("主要预期目标", "民生保障");
        assertThat(words(text, outline))
                .containsExactly("粮食总产量稳定在20万吨以上", "新增高标准农田3万亩", "在开发区建成厂房5万平方米", "在校生体检率达到100%。");
    }

    private static List<String> words(String text, Outline outline) {
        return outline.targets().stream().map(target -> target.span().in(text)).toList();
    }

    private List<String> titles(String name, int year) {
        return reader.read(Texts.of(name), year).headings().stream()
                .map(heading -> heading.level() + " " + heading.title())
                .toList();
    }

    private List<String> tasks(String name, int year) {
        String text = Texts.of(name);
        return reader.read(text, year).targets().stream()
                .map(target -> target.span().in(text))
                .toList();
    }
}
