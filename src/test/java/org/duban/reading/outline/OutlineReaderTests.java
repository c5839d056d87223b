package org.duban.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.reading.Heading;
import org.duban.reading.Sentence;
import org.duban.reading.SentenceClass;
import org.duban.reading.Texts;
import org.junit.jupiter.api.Test;

class OutlineReaderTests {
    private final OutlineReader reader = new OutlineReader();

    @Test
    void readsTheYearsPlanOnlyAndNeitherReviewNorOutlook() {
        Outline outline = reader.read(Texts.of("county-2003"), 2003);

        assertThat(titles(outline))
                .containsExactly(
                        "1 主要预期目标",
                        "1 调整结构，增加农民收入",
                        "2 大力发展茶叶和蚕桑",
                        "2 抓好农田水利建设",
                        "1 加快改革，壮大工业经济",
                        "2 深化企业改革",
                        "2 主攻招商引资",
                        "1 统筹兼顾，发展社会事业",
                        "1 切实加强政府自身建设",
                        "2 转变职能",
                        "2 改进作风",
                        "2 廉洁从政");
        assertThat(tasks(Texts.of("county-2003"), outline))
                .contains("地方财政收入增长7%，力争8%", "稳步推进农村税费改革，切实减轻农民负担。")
                .noneMatch(task -> task.contains("五年") || task.contains("重中之重") || task.contains("下岗"));
    }

    @Test
    void findsLeadSentencesThatRunInAndThoseThatOpenAParagraph() {
        assertThat(titles(reader.read(Texts.of("province-leads"), 2019)))
                .contains("2 坚决打赢脱贫攻坚战", "2 壮大数字经济", "2 坚持依法行政")
                .doesNotContain("1 2019年重点工作");
    }

    @Test
    void readsAReportWithoutNumbers() {
        assertThat(titles(reader.read(Texts.of("unnumbered"), 2011)))
                .contains("1 主要预期目标", "1 大力推进新型工业化", "1 加快城乡一体化步伐", "1 切实加强政府自身建设")
                .doesNotContain("2 完成城市总体规划修编");
    }

    @Test
    void takesWhatIsCountedWithinALineApart() {
        String text = Texts.of("ordinal");
        Outline outline = reader.read(text, 2008);

        assertThat(titles(outline)).contains("2 加快园区开发", "2 发展旅游业", "1 政府自身建设");
        assertThat(tasks(text, outline))
                .contains("新建社区卫生服务站6个；", "改造危旧校舍8000平方米；")
                .doesNotContain("要办好十件实事：");
    }

    @Test
    void placesATaskBelowTheNearestHeading() {
        Outline outline = reader.read("一、强工业\n1.抓项目。新开工项目8个。\n2.完成管网改造。\n3.扩大出口。", 2020);

        assertThat(outline.headings()).extracting(Heading::title).containsExactly("强工业", "抓项目");
        assertThat(outline.targets()).extracting(Outline.Target::heading).containsExactly("h2", "h1", "h1");
    }

    @Test
    void leavesThePrinciplesBetweenTheTargetsAndTheWork() {
        String text = "一、2015年目标和要求\n主要预期目标是：财政收入增长9%。\n第一，坚持创新。向改革要动力。\n二、2015年主要工作\n（一）修路。新修公路8公里。";
        Outline outline = reader.read(text, 2015);

        assertThat(titles(outline)).containsExactly("1 主要预期目标", "1 修路");
        assertThat(tasks(text, outline)).containsExactly("财政收入增长9%", "新修公路8公里。");
    }

    @Test
    void endsALeadWhereTheCopyLostItsMark() {
        String text = "一、兴农\n做强茶叶产业。扩种茶园2万亩。\n壮大水产养殖□新增鱼塘300亩，建成冷库2座。";

        assertThat(titles(reader.read(text, 2020))).containsExactly("1 兴农", "2 做强茶叶产业", "2 壮大水产养殖");
    }

    @Test
    void givesFootnotesToTheGlossary() {
        String text = Texts.of("province-leads");
        Outline outline = reader.read(text, 2019);

        assertThat(outline.glossary()).extracting(entry -> entry.term()).containsExactly("“放管服”改革", "五个专项行动");
        assertThat(outline.sentences())
                .filteredOn(sentence -> sentence.kind() == SentenceClass.GLOSSARY)
                .extracting(Sentence::span)
                .allMatch(span -> span.start() > text.indexOf("名词解释") - 1);
    }

    private static List<String> titles(Outline outline) {
        return outline.headings().stream()
                .map(heading -> heading.level() + " " + heading.title())
                .toList();
    }

    private static List<String> tasks(String text, Outline outline) {
        return outline.targets().stream().map(target -> target.span().in(text)).toList();
    }
}
