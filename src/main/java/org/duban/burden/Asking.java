package org.duban.burden;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.duty.Duty;
import org.duban.target.Indicator;
import org.duban.timetable.Period;

/** What a year's periods ask for: the reports, and the figures in them that are not reported on another target. */
final class Asking {
    private final Map<Period, List<Duty>> duties;
    private final Map<UUID, List<Indicator>> figures;

    /** @param away the figures that are reported on other targets in place of their own */
    Asking(Map<Period, List<Duty>> duties, Collection<Indicator> figures, Set<UUID> away) {
        this.duties = duties;
        this.figures =
                figures.stream().filter(each -> !away.contains(each.id())).collect(groupingBy(Indicator::target));
    }

    List<Duty> in(Period period) {
        return duties.getOrDefault(period, List.of());
    }

    /** How many boxes a report has. */
    int boxes(Duty duty) {
        return Math.max(1, figures.getOrDefault(duty.target().id(), List.of()).size());
    }

    /** Who is asked for a figure in some periods; nobody where it is reported elsewhere or not at all. */
    List<Duty> askedFor(Indicator figure, Collection<Period> periods) {
        return figures.getOrDefault(figure.target(), List.of()).stream().anyMatch(figure::equals)
                ? periods.stream()
                        .flatMap(period -> in(period).stream())
                        .filter(duty -> isOn(duty, figure.target()))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static boolean isOn(Duty duty, UUID target) {
        return duty.target().id().equals(target);
    }
}
