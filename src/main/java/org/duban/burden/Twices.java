package org.duban.burden;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.account.Viewer;
import org.duban.duty.Duty;
import org.duban.finding.Repetition;
import org.duban.finding.Repetitions;
import org.duban.progress.Promised;
import org.duban.target.Indicator;
import org.duban.timetable.Period;
import org.springframework.stereotype.Component;

/** Finds the figures that are asked of two units, or twice of one, in the same period. */
@Component
class Twices {
    private final Repetitions repetitions;

    Twices(Repetitions repetitions) {
        this.repetitions = repetitions;
    }

    /** @param labels of the units */
    List<Twice> of(int year, Asking asking, Collection<Period> periods, Map<UUID, String> labels, Viewer viewer) {
        return repetitions.of(year, viewer).stream()
                .map(each -> twice(each, asking, periods, labels))
                .filter(each -> each.places().size() > 1)
                .toList();
    }

    private static Twice twice(
            Repetition repetition, Asking asking, Collection<Period> periods, Map<UUID, String> labels) {
        return new Twice(
                repetition.finding(),
                repetition.linkable(),
                repetition.figures().stream()
                        .flatMap(figure -> place(figure, asking.askedFor(figure, periods), labels).stream())
                        .toList());
    }

    private static Optional<Twice.Place> place(Indicator figure, List<Duty> asked, Map<UUID, String> labels) {
        Set<String> units = asked.stream()
                .flatMap(duty -> Stream.ofNullable(duty.unit()))
                .flatMap(unit -> Stream.ofNullable(labels.get(unit)))
                .collect(toCollection(LinkedHashSet::new));
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new Twice.Place(
                        asked.get(0).target().number(), figure.name() + " " + Promised.words(figure), units));
    }
}
