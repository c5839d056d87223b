package org.duban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duban.testing.DubanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@DubanTest
class ComposedValueIntegrationTests {
    @Autowired
    private Words words;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Kinds kinds;

    private String said(String entity, String field, Object value, Locale locale) {
        Names names = new Names(id -> Optional.of("住建局"), "");
        return new ComposedValue(words, names, locale)
                .of(
                        json.readTree(json.writeValueAsString(value)),
                        kinds.held(entity, field).orElseThrow());
    }

    @Test
    void constantsInsideComposedValuesAreSaidInWords() {
        Map<String, Object> rules = Map.of("cycle", "QUARTERLY", "clerkSubmits", true);
        assertThat(said("Ruling", "rules", rules, Locale.CHINESE))
                .contains("按季", "经办人可直接提交：是")
                .doesNotContain("QUARTERLY");
        Map<String, Object> yardstick = Map.of("outcome", Map.of("result", "UNRATED"), "nodes", List.of());
        assertThat(said("Indicator", "yardstick", yardstick, Locale.ENGLISH)).doesNotContain("UNRATED");
    }

    @Test
    void whatIsNoConstantStandsAsItWasWritten() {
        assertThat(said(
                        "Indicator",
                        "yardstick",
                        Map.of("nodes", List.of(Map.of("name", "DONE 主体封顶"))),
                        Locale.CHINESE))
                .contains("DONE 主体封顶");
    }
}
