package org.duban.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.light.Goals.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.light.Actual;
import org.duban.light.Goal;
import org.duban.light.Goals;
import org.duban.light.Judge;
import org.duban.light.Moment;
import org.duban.light.Thresholds;
import org.duban.light.Verdict;
import org.duban.reading.Op;
import org.duban.target.IndicatorType;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class WhyTests {
    private static final Moment MAY = Goals.month(5);
    private static final Judge JUDGE = new Judge(Thresholds.DEFAULT);

    private final Why why = new Why(messages());

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private String chinese(Goal goal, String actual) {
        return why.sentence(judge(goal, actual), Locale.CHINESE);
    }

    private static Verdict judge(Goal goal, String actual) {
        return Goals.judge(Thresholds.DEFAULT, goal, Actual.of(new BigDecimal(actual)), MAY);
    }

    @Test
    void saysHowFarANumberIsAheadOfThePlan() {
        Goal parking = goal("新增停车泊位", IndicatorType.CUMULATIVE, Op.EQUAL, "2000", "个");
        assertThat(chinese(parking, "900.00")).isEqualTo("新增停车泊位：实际900个，占目标2000个的45.0%，序时41.7%，快3.3个百分点。");
        assertThat(chinese(parking, "400")).isEqualTo("新增停车泊位：实际400个，占目标2000个的20.0%，序时41.7%，慢21.7个百分点。");
        assertThat(why.sentence(judge(parking, "900"), Locale.ENGLISH))
                .isEqualTo("新增停车泊位: 900个 so far, 45.0% of the promised 2000个; the plan is 41.7%, 3.3 points ahead.");
    }

    @Test
    void saysHowFarARateIsFromItsTarget() {
        Goal growth = goal("地区生产总值增长", IndicatorType.GROWTH, Op.ABOUT, "7", "%");
        assertThat(chinese(growth, "6.1")).isEqualTo("地区生产总值增长：实际6.1%，目标7%，低0.9个百分点。");
        assertThat(chinese(growth, "7")).isEqualTo("地区生产总值增长：实际7%，目标7%，持平。");
    }

    @Test
    void saysHowFarALimitIsPassed() {
        Goal dust = goal("PM2.5浓度", IndicatorType.LOWER_IS_BETTER, Op.AT_MOST, "40", "微克/立方米");
        assertThat(chinese(dust, "43")).isEqualTo("PM2.5浓度：实际43微克/立方米，限值40微克/立方米，高出3微克/立方米。");
    }

    @Test
    void saysWhatTheUnitSaysOfATargetWithoutFigures() {
        assertThat(why.sentence(JUDGE.qualitative(new BigDecimal("30"), MAY), Locale.CHINESE))
                .isEqualTo("单位填报进度30%（人工判断），序时41.7%，慢11.7个百分点。");
        assertThat(why.sentence(JUDGE.qualitative(null, MAY), Locale.CHINESE)).isEqualTo("还没有已采纳的进展。");
    }

    @Test
    void namesTheWorstAndCountsTheSilent() {
        Goal first = goal("充电桩", IndicatorType.CUMULATIVE, Op.EQUAL, "100", "个");
        Goal silent = goal("换电站", IndicatorType.CUMULATIVE, Op.EQUAL, "10", "座");
        Verdict verdict = JUDGE.quantified(List.of(first, silent), Map.of(first.id(), Actual.of(BigDecimal.TEN)), MAY);
        assertThat(why.sentence(verdict, Locale.CHINESE)).endsWith("慢31.7个百分点（另有1项指标没有数据）。");
    }
}
