package org.duban.progress;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duban.shared.Refusal;
import org.duban.target.Indicator;

/**
 * What a person typed or a program sent, before it is checked.
 *
 * @param percent blank where nothing was typed
 * @param readings by the id of the indicator; blank where nothing was typed
 */
public record Claim(String percent, Map<String, String> readings, String narrative) {
    static final int LONGEST_NARRATIVE = 2000;
    public static final String PERCENT = "percent";
    public static final String NARRATIVE = "narrative";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The statement it makes on a target.
     *
     * @param indicators of the target
     * @throws Refusal the first of its faults
     */
    public Statement about(Collection<Indicator> indicators) {
        faults(indicators).values().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
        return sense(indicators);
    }

    /** As {@link #about(Collection)} of all that is without fault. */
    public Statement sense(Collection<Indicator> indicators) {
        Map<String, Refusal> faults = faults(indicators);
        Map<UUID, BigDecimal> figures = new LinkedHashMap<>();
        indicators.stream()
                .filter(each -> !faults.containsKey(each.id().toString()))
                .forEach(each ->
                        Figure.read(typed(each), each.unit()).ifPresent(value -> figures.put(each.id(), value)));
        Optional<BigDecimal> share = faults.containsKey(PERCENT) ? Optional.empty() : Figure.read(percent, "%");
        return new Statement(share.orElse(null), figures, faults.containsKey(NARRATIVE) ? "" : narrative.strip());
    }

    /** What is wrong with it, by its field: {@link #PERCENT}, {@link #NARRATIVE} or the id of an indicator. */
    public Map<String, Refusal> faults(Collection<Indicator> indicators) {
        Map<String, Refusal> faults = new LinkedHashMap<>();
        note(faults, PERCENT, () -> checkPercent(indicators));
        List<String> known =
                indicators.stream().map(each -> each.id().toString()).toList();
        readings.forEach((id, text) -> note(faults, id, () -> requireKnown(id, text, known)));
        indicators.forEach(each -> note(faults, each.id().toString(), () -> Figure.read(typed(each), each.unit())));
        note(faults, NARRATIVE, this::checkNarrative);
        return faults;
    }

    private String typed(Indicator indicator) {
        return readings.getOrDefault(indicator.id().toString(), "");
    }

    private void checkPercent(Collection<Indicator> indicators) {
        Figure.read(percent, "%").ifPresent(value -> {
            if (!indicators.isEmpty()) {
                throw new PercentOfFigures();
            }
            if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
                throw new PercentOutOfRange();
            }
        });
    }

    private static void requireKnown(String id, String text, List<String> known) {
        if (!text.isBlank() && !known.contains(id)) {
            throw new NoSuchIndicator(id);
        }
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
