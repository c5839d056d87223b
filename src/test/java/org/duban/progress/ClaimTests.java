package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.shared.Ids;
import org.duban.target.Indicator;
import org.duban.target.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTests {
    private final Indicator counted = new Indicator(
            Ids.next(), 0, "停车泊位", new Promise(Measure.COUNT, Op.EQUAL, BigDecimal.TEN, null, "个", Modality.PLAN), "");
    private final UUID indicator = counted.id();

    private Statement read(String percent, String reading) {
        return new Claim(percent, Map.of(indicator.toString(), reading), " 已开工 ").about(List.of(counted));
    }

    @ParameterizedTest
    @CsvSource({
        "900,900",
        "' 1,100.9 ',1100.9",
        "９００,900",
        "-2.5,-2.5",
        "1e3,1000",
        "0,0",
        "1.2万,12000",
        "'1,234,567',1234567",
        "'12,3456',123456",
        "１２，３４５．６,12345.6",
        "900个,900",
        "1.2万个,12000",
        "−3,-3",
        "1100.9亿,110090000000"
    })
    void takesNumbersAsPeopleTypeThem(String typed, BigDecimal value) {
        assertThat(read("", typed).readings().get(indicator)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "九百",
                "900座",
                "45%",
                "1,5",
                "1,00,000",
                "1.2.3",
                "NaN",
                "Infinity",
                "1e999999999",
                "1e-999999999",
                "0.0000001",
                "--1",
                "0x1F"
            })
    void refusesWhatIsNoNumber(String typed) {
        assertThatExceptionOfType(NotANumber.class).isThrownBy(() -> read("", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "—", "——", "-", "－", "–", "/"})
    void leavesOutWhatWasNotTyped(String typed) {
        assertThat(read("", typed)).isEqualTo(new Statement(null, Map.of(), "已开工"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"45%", "４５％", " 45 "})
    void takesAPercentWithItsSign(String percent) {
        assertThat(new Claim(percent, Map.of(), "").about(List.of()).percent()).isEqualByComparingTo("45");
    }

    @Test
    void makesSenseOfWhatIsWithoutFault() {
        Claim claim = new Claim("", Map.of(indicator.toString(), "许多"), "已开工");
        assertThat(claim.sense(List.of(counted))).isEqualTo(new Statement(null, Map.of(), "已开工"));
    }

    @Test
    void takesNoPercentForATargetWithFigures() {
        assertThatExceptionOfType(PercentOfFigures.class).isThrownBy(() -> read("50", "900"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1"})
    void takesAPercentFromNothingToAll(String percent) {
        assertThatExceptionOfType(PercentOutOfRange.class)
                .isThrownBy(() -> new Claim(percent, Map.of(), "").about(List.of()));
    }

    @Test
    void refusesAReadingOfAnIndicatorThatTheTargetDoesNotHave() {
        assertThatExceptionOfType(NoSuchIndicator.class)
                .isThrownBy(() -> new Claim("", Map.of("停车泊位", "9"), "").about(List.of(counted)));
    }

    @Test
    void namesEveryFaultAtItsField() {
        Claim claim = new Claim("50", Map.of(indicator.toString(), "许多"), "长".repeat(2001));
        assertThat(claim.faults(List.of(counted)))
                .containsOnlyKeys(Claim.PERCENT, indicator.toString(), Claim.NARRATIVE);
    }
}
