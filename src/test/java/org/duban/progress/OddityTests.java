package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.shared.Ids;
import org.duban.target.Indicator;
import org.duban.target.Promise;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddityTests {
    private static Optional<Doubt> doubt(Measure measure, String promised, @Nullable String before, String now) {
        Promise promise = new Promise(measure, Op.EQUAL, new BigDecimal(promised), null, "元", Modality.PLAN);
        Indicator indicator = new Indicator(Ids.next(), 0, "工业投资", promise, "");
        return new Oddity(indicator, new BigDecimal(now), before == null ? null : new BigDecimal(before)).doubt();
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 2000, 900, -900, SIGN, 2000元",
        "AMOUNT, 2660000000, , 26.6, UNIT, 26.6亿元",
        "AMOUNT, 2660000000, , 26600000000000, UNIT, 26.6亿元",
        "AMOUNT, 2660000000, 900000000, 95000, UNIT, 9亿元",
        "COUNT, 2000, 900, 9000000, UNIT, 900元",
        "COUNT, 2000, 900, 899, FALLING, 900元",
        "COUNT, 2000, 1900, 2001, BEYOND, 2000元",
        "COUNT, 2000, , 2001, BEYOND, 2000元",
        "COUNT, 2000, 100, 1101, JUMP, 100元",
        "GROWTH, 6.5, 6, 9.5, JUMP, 6元",
        "RATIO, 60, 58, -58, SIGN, 60元"
    })
    void isAskedAbout(
            Measure measure, String promised, @Nullable String before, String now, Doubt.Kind kind, String beside) {
        assertThat(doubt(measure, promised, before, now)).hasValueSatisfying(doubt -> {
            assertThat(doubt.kind()).isEqualTo(kind);
            assertThat(doubt.beside()).isEqualTo(beside);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 2000, , 0",
        "COUNT, 2000, , 1",
        "COUNT, 2000, 900, 900",
        "COUNT, 2000, 900, 1900",
        "COUNT, 2000, 2100, 2200",
        "AMOUNT, 2660000000, , 300000",
        "GROWTH, 6.5, 1, -0.5",
        "GROWTH, 6.5, 6.2, 5.9",
        "RATIO, 60, 58, 61",
        "COUNT, 0, , 3",
        "COUNT, 0, 0, 0"
    })
    void isNotAskedAbout(Measure measure, String promised, @Nullable String before, String now) {
        assertThat(doubt(measure, promised, before, now)).isEmpty();
    }
}
