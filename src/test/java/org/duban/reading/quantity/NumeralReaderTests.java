package org.duban.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as the documents write them; the first ones are known to fail in other readers. */
class NumeralReaderTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一万五千亿 | 1500000000000
            二十万亿   | 20000000000000
            三十多万   | 300000
            1,100万    | 11000000
            1,100.9亿  | 110090000000
            3万4000    | 34000
            25万6千    | 256000
            一万零十二 | 10012
            三千零五   | 3005
            十         | 10
            十五       | 15
            二百零五万 | 2050000
            一万五     | 15000
            两         | 2
            0.5        | 0.5
            2.45       | 2.45
            1.3万亿    | 1300000000000
            千         | 1000
            百万       | 1000000
            三亿五千万 | 350000000
            """)
    void readsTheWholeNumber(String text, BigDecimal value) {
        assertThat(NumeralReader.at(text, 0)).hasValueSatisfying(numeral -> {
            assertThat(numeral.value()).isEqualByComparingTo(value);
            assertThat(numeral.end()).isEqualTo(text.length());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"二〇二二", "零部件", "三六九", "123456789012345678901234567890"})
    void leavesWhatIsNoAmount(String text) {
        assertThat(NumeralReader.at(text, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5千瓦, 5", "3千米, 3", "10千伏, 10"})
    void leavesTheThousandOfAUnitAlone(String text, BigDecimal value) {
        assertThat(NumeralReader.at(text, 0))
                .hasValueSatisfying(numeral -> assertThat(numeral.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"30余, true", "20多万, true", "30, false"})
    void tellsAVagueNumber(String text, boolean vague) {
        assertThat(NumeralReader.at(text, 0))
                .hasValueSatisfying(numeral -> assertThat(numeral.vague()).isEqualTo(vague));
    }

    @ParameterizedTest
    @CsvSource({"两三, 2, 3", "七八, 7, 8"})
    void readsTwoNeighboursAsARange(String text, BigDecimal low, BigDecimal high) {
        assertThat(NumeralReader.at(text, 0)).hasValueSatisfying(numeral -> {
            assertThat(numeral.value()).isEqualByComparingTo(low);
            assertThat(numeral.upper())
                    .hasValueSatisfying(upper -> assertThat(upper).isEqualByComparingTo(high));
        });
    }
}
