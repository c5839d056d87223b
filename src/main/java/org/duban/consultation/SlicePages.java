package org.duban.consultation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.duban.roster.AssignmentRole;
import org.duban.roster.DirectoryChoices;
import org.duban.roster.Labels;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the slice of a unit. */
@Component
@Transactional(readOnly = true)
class SlicePages {
    private final Rounds rounds;
    private final Answers answers;
    private final Slices slices;
    private final UnitAssignments assignments;
    private final DirectoryChoices directory;
    private final Clock clock;

    SlicePages(
            Rounds rounds,
            Answers answers,
            Slices slices,
            UnitAssignments assignments,
            DirectoryChoices directory,
            Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.slices = slices;
        this.assignments = assignments;
        this.directory = directory;
        this.clock = clock;
    }

    SlicePage page(int year, UUID unit) {
        Optional<Round> round =
                rounds.findByYearOrderByNumberDesc(year).stream().findFirst();
        Map<UUID, Answer> said = round.map(each -> answers.findByRoundAndUnit(each.id(), unit).stream()
                        .collect(toMap(Answer::target, Function.identity())))
                .orElse(Map.of());
        List<Target> rows = slices.of(year, unit);
        Map<UUID, List<UnitAssignment>> answering =
                assignments
                        .findByTargetInOrderByPosition(
                                rows.stream().map(Target::id).toList())
                        .stream()
                        .collect(groupingBy(UnitAssignment::target));
        Labels labels = directory.labels();
        return new SlicePage(
                unit,
                labels.of(unit),
                round.map(each -> RoundView.of(each, LocalDate.now(clock))).orElse(null),
                rows.stream()
                        .map(row -> row(row, answering.getOrDefault(row.id(), List.of()), labels, said.get(row.id())))
                        .toList());
    }

    private static SliceRow row(Target target, List<UnitAssignment> answering, Labels labels, @Nullable Answer answer) {
        return new SliceRow(
                target.number(),
                target.place().group(),
                target.text(),
                target.due(),
                names(answering, AssignmentRole.LEAD, labels),
                names(answering, AssignmentRole.SUPPORT, labels),
                answer != null,
                answer == null ? null : answer.objection().orElse(null),
                answer == null ? null : answer.verdict().orElse(null));
    }

    private static List<String> names(List<UnitAssignment> answering, AssignmentRole role, Labels labels) {
        return answering.stream()
                .filter(each -> each.role() == role)
                .map(each -> labels.of(each.unit()))
                .toList();
    }
}
