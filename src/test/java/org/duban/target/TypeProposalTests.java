package org.duban.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeProposalTests {
    private static IndicatorType proposed(String name, Measure measure, Op op, Modality modality, String quote) {
        BigDecimal value = quote.contains("清零") ? BigDecimal.ZERO : BigDecimal.TEN;
        return TypeProposal.of(name, new Promise(measure, op, value, null, null, modality), quote);
    }

    @ParameterizedTest
    @CsvSource({
        "改造旧街巷,COUNT,EQUAL,CUMULATIVE",
        "引进资金,AMOUNT,EQUAL,CUMULATIVE",
        "零售额增长,GROWTH,EQUAL,GROWTH",
        "研发投入占比,RATIO,EQUAL,LEVEL",
        "综合考评名次,RANK,EQUAL,LEVEL",
        "市场主体总数,COUNT,EQUAL,LEVEL",
        "净增科技企业,COUNT,EQUAL,NET_INCREASE",
        "万元产值能耗下降,GROWTH,EQUAL,LOWER_IS_BETTER",
        "细颗粒物浓度,QUANTITY,EQUAL,LOWER_IS_BETTER",
        "生产安全事故,COUNT,EQUAL,LOWER_IS_BETTER",
        "财政支出,AMOUNT,AT_MOST,LOWER_IS_BETTER",
        "压减落后产能,QUANTITY,EQUAL,CUMULATIVE",
        "减少养殖水面,QUANTITY,AT_LEAST,CUMULATIVE",
        "投诉办结率,RATIO,EQUAL,LEVEL",
        "化解信访投诉积案,COUNT,EQUAL,CUMULATIVE",
        "安全事故应急演练,COUNT,EQUAL,CUMULATIVE"
    })
    void goesByTheWordsAsWellAsTheMeasure(String name, Measure measure, Op op, IndicatorType type) {
        assertThat(proposed(name, measure, op, Modality.PLAN, "")).isEqualTo(type);
    }

    @Test
    void takesAStretchGoalForTheOtherHalfOfAPair() {
        assertThat(proposed("培育龙头企业", Measure.COUNT, Op.EQUAL, Modality.STRETCH, ""))
                .isEqualTo(IndicatorType.PAIR);
    }

    @Test
    void seesThatARateIsComparedWithAnother() {
        assertThat(proposed("农民收入增长", Measure.GROWTH, Op.AT_LEAST, Modality.PLAN, "农民收入增速高于城镇居民收入增速"))
                .isEqualTo(IndicatorType.RELATIVE);
    }

    @Test
    void seesThatNothingMayHappenAllYear() {
        assertThat(proposed("欠薪案件", Measure.COUNT, Op.EQUAL, Modality.PLAN, "欠薪案件动态清零"))
                .isEqualTo(IndicatorType.CONTINUOUS);
    }
}
