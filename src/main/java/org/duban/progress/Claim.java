package org.duban.progress;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.shared.Refusal;

/**
 * What a person typed or a program sent, before it is checked.
 *
 * @param percent blank where nothing was typed
 * @param readings by the id of the indicator; blank where nothing was typed
 */
public record Claim(String percent, Map<String, String> readings, String narrative) {
    static final int LONGEST_NARRATIVE = 2000;
    public static final String PERCENT = "percent";
    static final String NARRATIVE = "narrative";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The statement it makes on a target.
     *
     * @param indicators of the target
     * @throws Refusal the first of its faults
     */
    public Statement about(Set<UUID> indicators) {
        faults(indicators).values().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
        Map<UUID, BigDecimal> figures = new LinkedHashMap<>();
        typed().forEach((id, text) -> figures.put(UUID.fromString(id), Figure.parse(text)));
        return new Statement(percent.isBlank() ? null : Figure.parse(percent), figures, narrative.strip());
    }

    /** What is wrong with it, by its field: {@link #PERCENT}, {@link #NARRATIVE} or the id of an indicator. */
    public Map<String, Refusal> faults(Set<UUID> indicators) {
        Map<String, Refusal> faults = new LinkedHashMap<>();
        note(faults, PERCENT, () -> checkPercent(indicators));
        typed().forEach((id, text) -> note(faults, id, () -> checkReading(id, text, indicators)));
        note(faults, NARRATIVE, this::checkNarrative);
        return faults;
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>(readings);
        typed.values().removeIf(String::isBlank);
        return typed;
    }

    private void checkPercent(Set<UUID> indicators) {
        if (percent.isBlank()) {
            return;
        }
        if (!indicators.isEmpty()) {
            throw new PercentOfFigures();
        }
        BigDecimal value = Figure.parse(percent);
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new PercentOutOfRange();
        }
    }

    private static void checkReading(String id, String text, Set<UUID> indicators) {
        if (indicators.stream().noneMatch(each -> each.toString().equals(id))) {
            throw new NoSuchIndicator(id);
        }
        Figure.parse(text);
    }

    private void checkNarrative() {
        if (narrative.length() > LONGEST_NARRATIVE) {
            throw new NarrativeTooLong();
        }
    }

    private static void note(Map<String, Refusal> faults, String field, Runnable check) {
        try {
            check.run();
        } catch (Refusal fault) {
            faults.put(field, fault);
        }
    }
}
