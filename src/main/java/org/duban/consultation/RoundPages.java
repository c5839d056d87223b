package org.duban.consultation;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.organization.Unit;
import org.duban.roster.DirectoryChoices;
import org.duban.roster.Labels;
import org.duban.target.Target;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the section sees of a round. */
@Component
@Transactional(readOnly = true)
class RoundPages {
    private final Rounds rounds;
    private final Answers answers;
    private final Slices slices;
    private final DirectoryChoices directory;
    private final Clock clock;

    RoundPages(Rounds rounds, Answers answers, Slices slices, DirectoryChoices directory, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.slices = slices;
        this.directory = directory;
        this.clock = clock;
    }

    /** The rounds of the year, the latest first. */
    List<RoundView> list(int year) {
        return rounds.findByYearOrderByNumberDesc(year).stream().map(this::view).toList();
    }

    /** @throws org.duban.shared.NotFound where the year has no such round */
    RoundView round(int year, int number) {
        return view(rounds.get(year, number));
    }

    /** @throws org.duban.shared.NotFound where the year has no such round */
    RoundPage page(int year, int number) {
        Round round = rounds.get(year, number);
        Map<UUID, List<Answer>> said = answers.findByRound(round.id()).stream().collect(groupingBy(Answer::unit));
        List<UnitStanding> units = new ArrayList<>();
        slices.all(year)
                .forEach((unit, rows) -> units.add(standing(unit, rows, said.getOrDefault(unit.id(), List.of()))));
        return new RoundPage(view(round), units, objections(said));
    }

    private RoundView view(Round round) {
        return RoundView.of(round, LocalDate.now(clock));
    }

    private static UnitStanding standing(Unit unit, List<Target> rows, List<Answer> said) {
        Set<UUID> answered = said.stream().map(Answer::target).collect(Collectors.toSet());
        int count = (int)
                rows.stream().filter(target -> answered.contains(target.id())).count();
        int objections =
                (int) said.stream().filter(each -> each.objection().isPresent()).count();
        return new UnitStanding(
                unit.id(), unit.label(), rows.size(), count, objections, Standing.of(rows.size(), count));
    }

    /** All of them by number; those to one row in protocol order. */
    private List<ObjectionView> objections(Map<UUID, List<Answer>> said) {
        Labels labels = directory.labels();
        List<UUID> order = directory.units().stream()
                .map(DirectoryChoices.Choice::id)
                .distinct()
                .toList();
        return said.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.objection().isPresent())
                .sorted(Comparator.comparingInt(Answer::number).thenComparing(each -> order.indexOf(each.unit())))
                .map(each -> ObjectionView.of(each, labels.of(each.unit())))
                .toList();
    }
}
