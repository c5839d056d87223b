package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTests {
    private final UUID indicator = Ids.next();

    private Statement read(String percent, String reading) {
        return new Claim(percent, Map.of(indicator.toString(), reading), " 已开工 ").about(Set.of(indicator));
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
        "1100.9亿,110090000000"
    })
    void takesNumbersAsPeopleTypeThem(String typed, BigDecimal value) {
        assertThat(read("", typed).readings().get(indicator)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "九百",
                "900个",
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

    @Test
    void leavesOutWhatWasNotTyped() {
        assertThat(read("", " ")).isEqualTo(new Statement(null, Map.of(), "已开工"));
    }

    @Test
    void takesNoPercentForATargetWithFigures() {
        assertThatExceptionOfType(PercentOfFigures.class).isThrownBy(() -> read("50", "900"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1"})
    void takesAPercentFromNothingToAll(String percent) {
        assertThatExceptionOfType(PercentOutOfRange.class)
                .isThrownBy(() -> new Claim(percent, Map.of(), "").about(Set.of()));
    }

    @Test
    void refusesAReadingOfAnIndicatorThatTheTargetDoesNotHave() {
        assertThatExceptionOfType(NoSuchIndicator.class)
                .isThrownBy(() -> new Claim("", Map.of("停车泊位", "9"), "").about(Set.of(indicator)));
    }

    @Test
    void namesEveryFaultAtItsField() {
        Claim claim = new Claim("50", Map.of(indicator.toString(), "许多"), "长".repeat(2001));
        assertThat(claim.faults(Set.of(indicator)))
                .containsOnlyKeys(Claim.PERCENT, indicator.toString(), Claim.NARRATIVE);
    }
}
