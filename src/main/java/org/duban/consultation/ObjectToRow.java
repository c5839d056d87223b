package org.duban.consultation;

import java.time.Clock;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Target;

/** A unit objects to a row of its slice; what it said of the row before is replaced. */
@UseCase
class ObjectToRow {
    private final Rounds rounds;
    private final Answers answers;
    private final Slices slices;
    private final Clock clock;

    ObjectToRow(Rounds rounds, Answers answers, Slices slices, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.slices = slices;
        this.clock = clock;
    }

    /**
     * @param row its number in the table
     * @throws NotFound where the unit's slice has no such row
     * @throws AlreadyDecided where the section has decided about what the unit said before
     */
    void execute(int year, int number, UUID unit, int row, Objection objection, String by) {
        Round round = rounds.getOpen(year, number);
        Target target = slices.row(year, row, unit);
        answers.findByRoundAndUnitAndTarget(round.id(), unit, target.id())
                .ifPresentOrElse(
                        answer -> answer.say(target, objection, by, clock.instant()),
                        () -> answers.save(new Answer(round.id(), unit, target, objection, by, clock.instant())));
    }
}
