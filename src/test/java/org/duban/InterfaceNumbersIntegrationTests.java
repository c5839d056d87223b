package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.duban.testing.DubanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@DubanTest
class InterfaceNumbersIntegrationTests {
    @Autowired
    private JsonMapper json;

    @Test
    void writesANumberWithAllItsDigits() {
        assertThat(json.writeValueAsString(new BigDecimal("2E+1"))).isEqualTo("20");
        assertThat(json.writeValueAsString(new BigDecimal("0.00000001"))).isEqualTo("0.00000001");
    }
}
