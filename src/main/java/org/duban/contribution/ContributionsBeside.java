package org.duban.contribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.shared.Times;
import org.duban.timetable.Period;
import org.springframework.stereotype.Component;

/** Gives a lead unit what its supporting units wrote for a period. */
@Component
public class ContributionsBeside {
    private final Contributions contributions;
    private final Units units;
    private final Clock clock;

    ContributionsBeside(Contributions contributions, Units units, Clock clock) {
        this.contributions = contributions;
        this.units = units;
        this.clock = clock;
    }

    /** A supporting unit's words with its name. */
    public record Said(UUID id, String unit, String words, String at) {
        /** As they stand in an update that takes them over. */
        public String quoted() {
            return unit + "：" + words;
        }
    }

    /** By target; units that said nothing are left out. */
    public Map<UUID, List<Said>> of(Period period) {
        Map<UUID, String> names = units.findAllByOrderByPosition().stream().collect(toMap(Unit::id, Unit::label));
        return contributions.findByPeriodOrderById(period).stream()
                .filter(each -> !each.words().isEmpty())
                .collect(groupingBy(Contribution::target, mapping(each -> said(each, names), toList())));
    }

    private Said said(Contribution each, Map<UUID, String> names) {
        return new Said(
                each.id(), names.getOrDefault(each.unit(), ""), each.words(), Times.minute(each.writtenAt(), clock));
    }
}
