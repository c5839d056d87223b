package org.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTests {
    @ParameterizedTest
    @CsvSource({"900.00,900元", "12000,1.2万元", "12345,12345元", "110090000000,1100.9亿元", "-20000,-2万元", "0,0元", "1E+4,1万元"
    })
    void writesLargeFiguresInWords(BigDecimal value, String words) {
        assertThat(Amount.of(value, "元")).isEqualTo(words);
    }
}
