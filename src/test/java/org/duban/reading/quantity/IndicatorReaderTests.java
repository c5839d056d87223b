package org.duban.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.reading.Indicator;
import org.duban.reading.Modality;
import org.duban.reading.Reason;
import org.duban.reading.Span;
import org.junit.jupiter.api.Test;

class IndicatorReaderTests {
    private final IndicatorReader reader = new IndicatorReader();

    @Test
    void takesTheWordOfModalityFromTheSentenceBeforeTheTask() {
        assertThat(read("力争粮食总产12万吨,亩均收益增长8%", "亩均收益增长8%"))
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.modality()).isEqualTo(Modality.STRETCH));
    }

    @Test
    void borrowsASubjectButQuotesOnlyTheTask() {
        assertThat(read("旅游总收入达到90亿元,增长12%", "增长12%")).singleElement().satisfies(indicator -> {
            assertThat(indicator.name()).isEqualTo("旅游总收入");
            assertThat(indicator.quote()).isEqualTo("增长12%");
            assertThat(indicator.sure()).isFalse();
        });
    }

    @Test
    void saysWhichWordsGaveTheReading() {
        assertThat(read("确保出口增长5%以上。", "确保出口增长5%以上。")).singleElement().satisfies(indicator -> assertThat(
                        indicator.evidence())
                .containsExactly(
                        new Reason(Reason.Of.OP, "以上"),
                        new Reason(Reason.Of.VALUE, "5"),
                        new Reason(Reason.Of.UNIT, "%"),
                        new Reason(Reason.Of.MEASURE, "增长"),
                        new Reason(Reason.Of.MODALITY, "确保")));
    }

    @Test
    void isNotSureOfAVagueNumber() {
        assertThat(read("改造泵站20余座。", "改造泵站20余座。")).singleElement().satisfies(indicator -> assertThat(indicator.sure())
                .isFalse());
    }

    @Test
    void isNotSureOfAFractionThatItRounds() {
        String thirds = "科技投入占财政支出的三分之一,绿地占城区的四分之一。";

        assertThat(read(thirds, thirds)).extracting(Indicator::sure).containsExactly(false, true);
    }

    @Test
    void findsNothingWhereNoNumberStands() {
        assertThat(read("持续优化营商环境。", "持续优化营商环境。")).isEmpty();
    }

    @Test
    void readsFullAndHalfWidthAlike() {
        assertThat(read("工业投资增长１２％，新建厂房３万平方米。", "工业投资增长１２％，新建厂房３万平方米。"))
                .extracting(Indicator::name)
                .containsExactly("工业投资", "新建厂房");
    }

    private List<Indicator> read(String sentence, String task) {
        String text = "开头。" + sentence;
        int start = text.indexOf(task);
        return reader.read(text, new Span(start, start + task.length()), new Span(3, text.length()));
    }
}
