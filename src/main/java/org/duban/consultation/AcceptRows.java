package org.duban.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Target;

/** A unit accepts rows of its slice, or all of them that it has not answered yet. */
@UseCase
class AcceptRows {
    private final Rounds rounds;
    private final Answers answers;
    private final Slices slices;
    private final Clock clock;

    AcceptRows(Rounds rounds, Answers answers, Slices slices, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.slices = slices;
        this.clock = clock;
    }

    /**
     * @param numbers those of the rows; none for all that are left
     * @throws NotFound where the unit's slice lacks one of them
     * @throws AlreadyDecided where an objection to one of them is decided
     */
    void execute(int year, int number, UUID unit, Set<Integer> numbers, String by) {
        Round round = rounds.getOpen(year, number);
        List<Target> slice = slices.of(year, unit);
        if (numbers.isEmpty()) {
            acceptTheRest(round, unit, slice, by);
        } else {
            numbers.forEach(each -> accept(round, unit, slices.row(year, each, unit), by));
        }
    }

    private void acceptTheRest(Round round, UUID unit, List<Target> slice, String by) {
        Set<UUID> answered = answers.findByRoundAndUnit(round.id(), unit).stream()
                .map(Answer::target)
                .collect(Collectors.toSet());
        answers.saveAll(slice.stream()
                .filter(target -> !answered.contains(target.id()))
                .map(target -> new Answer(round.id(), unit, target, null, by, clock.instant()))
                .toList());
    }

    private void accept(Round round, UUID unit, Target target, String by) {
        answers.findByRoundAndUnitAndTarget(round.id(), unit, target.id())
                .ifPresentOrElse(
                        answer -> answer.say(target, null, by, clock.instant()),
                        () -> answers.save(new Answer(round.id(), unit, target, null, by, clock.instant())));
    }
}
