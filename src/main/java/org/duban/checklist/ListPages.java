package org.duban.checklist;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.duban.account.Viewer;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.duban.timetable.Period;
import org.duban.timetable.Timetables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the pages of the lists: for the section and the leaders of all units, for a unit of its own. */
@Component
@Transactional(readOnly = true)
class ListPages {
    private final VisibleTargets targets;
    private final Timetables timetables;
    private final List<Search> searches;
    private final Blocks blocks;
    private final Clock clock;

    ListPages(VisibleTargets targets, Timetables timetables, List<Search> searches, Blocks blocks, Clock clock) {
        this.targets = targets;
        this.timetables = timetables;
        this.searches = searches;
        this.blocks = blocks;
        this.clock = clock;
    }

    /**
     * @param kind null for all lists
     * @param period null for the one that a list takes by itself
     * @throws org.duban.shared.Refusal where the year has no such period
     */
    ListPage of(int year, @Nullable Kind kind, @Nullable Period period, Viewer viewer, Locale language) {
        Map<UUID, Target> rows = targets.of(year, viewer).stream()
                .collect(toMap(Target::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Scope scope = new Scope(viewer.district(), timetables.of(year), LocalDate.now(clock), period, rows);
        Period reported = scope.reported().period();
        List<Found> found = searches.stream()
                .filter(search -> kind == null || search.kind() == kind)
                .flatMap(search -> search.find(scope).stream())
                .toList();
        return new ListPage(
                scope.timetable(),
                scope.today(),
                kind,
                period,
                reported,
                blocks.of(found, scope.today(), viewer, language));
    }
}
