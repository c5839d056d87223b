package org.duban.consultation;

import java.time.Clock;
import java.util.UUID;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;

/** The section decides about an objection. */
@UseCase
class DecideObjection {
    private final Rounds rounds;
    private final Answers answers;
    private final Clock clock;

    DecideObjection(Rounds rounds, Answers answers, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * @param version of the objection when it was read
     * @throws ChangedMeanwhile where the unit says something else now, or somebody decided
     * @throws VerdictNeedsReason where it is not adopted as a whole and nothing says why
     */
    void execute(int year, int number, UUID objection, Verdict verdict, long version, String by) {
        Round round = rounds.getOpen(year, number);
        Answer answer = answers.getObjection(objection, round.id());
        ChangedMeanwhile.unlessSame(version, answer.version());
        answer.decide(verdict, by, clock.instant());
    }
}
