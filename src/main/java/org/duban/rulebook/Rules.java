package org.duban.rulebook;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.light.Judge;
import org.duban.light.Signal;
import org.duban.light.Thresholds;

/**
 * All rulings of a district, each in force from its month to the next one's. Of two from the same month the later made holds; where
 * there is none, the program's own rules do.
 */
public record Rules(List<LightRuling> rulings) {
    private static final Comparator<LightRuling> BY_MONTH =
            Comparator.comparing(LightRuling::effectiveFrom).thenComparing(LightRuling::madeAt);

    public Rules {
        rulings = rulings.stream().sorted(BY_MONTH).toList();
    }

    public Judge judge(YearMonth month) {
        return new Judge(inForce(month).map(LightRuling::thresholds).orElse(Thresholds.DEFAULT));
    }

    public Map<Signal, Look> looks(YearMonth month) {
        return inForce(month).map(LightRuling::looks).orElse(Look.USUAL);
    }

    /** The same by the codes of the signals. */
    public Map<String, Look> looksByCode(YearMonth month) {
        return looks(month).entrySet().stream()
                .collect(toMap(each -> each.getKey().name(), Map.Entry::getValue));
    }

    /** The ruling for a month; nothing before the first. */
    public Optional<LightRuling> inForce(YearMonth month) {
        return rulings.stream()
                .filter(ruling -> !ruling.effectiveFrom().isAfter(month))
                .reduce((earlier, later) -> later);
    }
}
