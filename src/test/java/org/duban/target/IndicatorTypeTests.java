package org.duban.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.reading.Measure;
import org.duban.reading.Op;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTypeTests {
    @ParameterizedTest
    @CsvSource({
        "GROWTH, ABOUT, 地区生产总值, GROWTH",
        "GROWTH, EQUAL, 单位地区生产总值能耗下降, LOWER_IS_BETTER",
        "QUANTITY, AT_MOST, PM2.5平均浓度, LOWER_IS_BETTER",
        "COUNT, LESS_THAN, 亡人事故, LOWER_IS_BETTER",
        "RATIO, AT_LEAST, 空气优良天数比率, LEVEL",
        "RANK, EQUAL, 高新区综合排名, LEVEL",
        "COUNT, EQUAL, 新增停车泊位, CUMULATIVE",
        "AMOUNT, MORE_THAN, 一般公共预算收入, CUMULATIVE"
    })
    void proposesTheTypeFromMeasureComparisonAndName(Measure measure, Op op, String name, IndicatorType type) {
        assertThat(IndicatorType.proposedFor(measure, op, name)).isEqualTo(type);
    }
}
