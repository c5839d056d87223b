package org.duban.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.reading.Op;
import org.duban.reading.quantity.Lead.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadReaderTests {
    @ParameterizedTest
    @CsvSource({
        "企业不少于, 企业, AT_LEAST",
        "企业力争突破, 企业, MORE_THAN",
        "失业率控制在, 失业率, AT_MOST",
        "浓度低于, 浓度, LESS_THAN",
        "新增近, 新增, ABOUT",
        "收入达到, 收入, EQUAL",
        "新签约, 新签约, EQUAL",
        "补助不低于低保标准的, 补助, AT_LEAST",
        "每村至少配备, 每村至少配备, AT_LEAST"
    })
    void tellsTheNameFromTheComparison(String words, String name, Op op) {
        Lead lead = before(words);
        assertThat(words.substring(0, lead.start())).isEqualTo(name);
        assertThat(lead.op()).isEqualTo(op);
    }

    @ParameterizedTest
    @CsvSource({
        "产值增长, 产值, RISE, false",
        "产值同口径增长, 产值, RISE, false",
        "能耗下降, 能耗, FALL, false",
        "普及率提高到, 普及率, RISE, true",
        "浓度降至, 浓度, FALL, true",
        "重要, 重要, NONE, false"
    })
    void tellsAChangeFromALevel(String words, String name, Trend trend, boolean reached) {
        Lead lead = before(words);
        assertThat(words.substring(0, lead.start())).isEqualTo(name);
        assertThat(lead.trend()).isEqualTo(trend);
        assertThat(lead.reached()).isEqualTo(reached);
    }

    @Test
    void readsWhatFallsToALevelAsAtMost() {
        assertThat(before("浓度降至").op()).isEqualTo(Op.AT_MOST);
    }

    @Test
    void readsNoFurtherLeftThanTheFloor() {
        assertThat(LeadReader.before("增长达到", 2, 4).trend()).isEqualTo(Trend.NONE);
    }

    private static Lead before(String words) {
        return LeadReader.before(words + "3", 0, words.length());
    }
}
