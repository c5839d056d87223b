package org.duban.reading.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.duban.reading.Repair;
import org.duban.reading.Repair.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairerTests {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "各縣(xiàn)區(qū)辦(bàn)實事|各县区办实事",
                "沿著水岸建設園區，顯著改善乾旱|沿着水岸建设园区，显著改善干旱",
                "推进“两清三改”? 工程，巩固“四好家园”?成果|推进“两清三改”工程，巩固“四好家园”成果",
                "新建公<b id=`x1`></b>园6个<divclass=`a`>。|新建公园6个。",
                "新建公园&nbsp;6&nbsp;个，销售&lt;五&gt;套|新建公园 6 个，销售<五>套",
                "增长６．５％，Ａ级景区|增长6.5%，A级景区",
                "新\u200B建\u00AD公园|新建公园",
                "⼯业投资增长|工业投资增长",
            })
    void mends(String damaged, String mended) {
        assertThat(text(damaged.replace('`', '"'))).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推进甪(lù)直、郯(tán)城、郫(pí)都协作。",
                "GDP(地区生产总值)增长6%，二氧化碳(co)排放下降。",
                "什么是“三问三送”?就是问计于民。",
                "R&D投入占比达3.2%，a<b，x>y",
                "做好：①建公园②修道路③办学校。",
                "1\n新建公园\n2\n修缮校舍\n3个\n",
                "全长12.5公里，第3页以后另附。\n二、2024年工作\n",
            })
    void leavesSoundTextAlone(String sound) {
        Repaired repaired = new Repairer().repair(sound);

        assertThat(repaired.text()).isEqualTo(sound);
        assertThat(repaired.repairs()).isEmpty();
    }

    @Test
    void takesOutMarksOfNotesThatFollow() {
        String text = "实施“三园共建”①工程，推广“一码通办”②做法。\n①“三园共建”：指三类园区。\n②“一码通办”：指一个码办事。\n";

        assertThat(text(text)).startsWith("实施“三园共建”工程，推广“一码通办”做法。\n①“三园共建”");
    }

    @Test
    void takesOutLostMarksBeforeNotes() {
        assertThat(text("?“三园共建”：指三类园区。\n? 一码通办：指一个码。\n")).isEqualTo("“三园共建”：指三类园区。\n一码通办：指一个码。\n");
    }

    @Test
    void joinsNumbersAndSentencesThatBrokeOverLines() {
        String text = "今年规模以上工业增加值要力争增长8.\n5%，完成老旧小区改造一共12\n个。加快推进城乡融合，\n— 3 —\n促进公共服务向基层延伸覆盖更多居民。";

        assertThat(text(text)).isEqualTo("今年规模以上工业增加值要力争增长8.5%，完成老旧小区改造一共12个。加快推进城乡融合，促进公共服务向基层延伸覆盖更多居民。");
    }

    @Test
    void takesOutAnAddressThatRepeatsWithinSentences() {
        String text = "加快www.example.com建设步伐，推进www.example.com改革，办好www.example.com实事。查询网址www.example.com。";

        assertThat(text(text)).isEqualTo("加快建设步伐，推进改革，办好实事。查询网址www.example.com。");
    }

    @Test
    void reportsSpamAndLeavesItInPlace() {
        String spam = "免费观看视频在线,国产精品,欧美日韩一区二区";
        Repaired repaired = new Repairer().repair("一、新建公园。\n" + spam + "\n");

        assertThat(repaired.text()).contains(spam);
        assertThat(repaired.repairs()).extracting(Repair::kind).isEqualTo(List.of(Kind.SPAM));
    }

    @Test
    void leavesWhatAPersonRefused() {
        String noted = "現(xiàn)在建設(shè)公園，發(fā)展旅遊，改善環(huán)境。";
        Repair note = new Repairer()
                .repair(noted).repairs().stream()
                        .filter(repair -> repair.before().equals("(shè)"))
                        .findFirst()
                        .orElseThrow();

        Repaired repaired = new Repairer().repair(noted, Set.of(note.place()));

        assertThat(repaired.text()).isEqualTo("现在建设(shè)公园，发展旅游，改善环境。");
        assertThat(repaired.repairs()).extracting(Repair::place).doesNotContain(note.place());
    }

    private static String text(String damaged) {
        return new Repairer().repair(damaged).text();
    }
}
