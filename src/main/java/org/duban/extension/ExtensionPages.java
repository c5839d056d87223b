package org.duban.extension;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.account.Role;
import org.duban.account.Viewer;
import org.duban.organization.Units;
import org.duban.roster.AssignmentRole;
import org.duban.roster.Labels;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.duban.timetable.Period;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows due days and requests for more time, each person those of the targets that the person may see. */
@Component
@Transactional(readOnly = true)
class ExtensionPages {
    private final VisibleTargets targets;
    private final Extensions extensions;
    private final DueDays dueDays;
    private final UnitAssignments assignments;
    private final Units units;
    private final Timetables timetables;
    private final Clock clock;

    ExtensionPages(
            VisibleTargets targets,
            Extensions extensions,
            DueDays dueDays,
            UnitAssignments assignments,
            Units units,
            Timetables timetables,
            Clock clock) {
        this.targets = targets;
        this.extensions = extensions;
        this.dueDays = dueDays;
        this.assignments = assignments;
        this.units = units;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** The requests of a year: those that wait first, then the latest. */
    List<ExtensionView> requests(int year, Viewer viewer) {
        return views(targets.of(year, viewer)).stream()
                .sorted(Comparator.comparing(ExtensionView::state)
                        .thenComparing(each -> each.request().at(), Comparator.reverseOrder()))
                .toList();
    }

    /** The targets of a year whose day nobody knows. */
    List<TargetDue> unclear(int year, Viewer viewer) {
        return dueDays.of(targets.of(year, viewer)).entrySet().stream()
                .filter(each -> each.getValue().original() == null)
                .map(each -> page(each.getKey(), each.getValue(), viewer, List.of()))
                .toList();
    }

    TargetDue page(int year, int number, Viewer viewer) {
        Target target = targets.get(year, number, viewer);
        return page(target, dueDays.of(target), viewer, views(List.of(target)));
    }

    private TargetDue page(Target target, DueDay due, Viewer viewer, List<ExtensionView> requests) {
        LocalDate today = LocalDate.now(clock);
        return new TargetDue(
                target.year(),
                target.number(),
                target.text(),
                target.due(),
                due,
                due.latest().orElse(null),
                due.isOverOn(today),
                due.isOverByOriginalOn(today),
                asks(target, viewer),
                timetables.of(target.year()).slots(),
                requests);
    }

    private boolean asks(Target target, Viewer viewer) {
        return viewer.has(Role.UNIT_HEAD)
                && !target.cancelled()
                && assignments.findByTargetAndRoleOrderByPosition(target.id(), AssignmentRole.LEAD).stream()
                        .map(UnitAssignment::unit)
                        .anyMatch(viewer.units()::contains);
    }

    private List<ExtensionView> views(Collection<Target> about) {
        Labels labels = new Labels(units.findAllByOrderByPosition(), List.of(), LocalDate.now(clock));
        Map<UUID, List<Extension>> requests =
                extensions
                        .findByTargetInOrderById(about.stream().map(Target::id).toList())
                        .stream()
                        .collect(groupingBy(Extension::target));
        return about.stream()
                .flatMap(target -> views(target, requests.getOrDefault(target.id(), List.of()), labels))
                .toList();
    }

    private static Stream<ExtensionView> views(Target target, List<Extension> all, Labels labels) {
        Map<Optional<Period>, LocalDate> originals = all.stream()
                .collect(toMap(each -> Optional.ofNullable(each.period()), Extension::before, (first, later) -> first));
        return all.stream().map(each -> view(each, target, originals, labels));
    }

    private static ExtensionView view(
            Extension extension, Target target, Map<Optional<Period>, LocalDate> originals, Labels labels) {
        return new ExtensionView(
                extension.id(),
                target.year(),
                target.number(),
                target.text(),
                extension.period(),
                extension.number(),
                labels.of(extension.request().unit()),
                originals.getOrDefault(Optional.ofNullable(extension.period()), extension.before()),
                extension.before(),
                extension.request(),
                extension.state(),
                extension.ruling(),
                extension.askedLate(),
                extension.grantedLate(),
                extension.version());
    }
}
