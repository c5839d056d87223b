package org.duban.consultation;

import java.time.Clock;
import java.util.Locale;
import org.duban.revision.MakeVersion;
import org.duban.revision.NewVersion;
import org.duban.shared.UseCase;
import org.springframework.context.MessageSource;

/** Ends a round: what the table has become is kept as a version. */
@UseCase
class CloseRound {
    private final Rounds rounds;
    private final Answers answers;
    private final MakeVersion makeVersion;
    private final MessageSource messages;
    private final Clock clock;

    CloseRound(Rounds rounds, Answers answers, MakeVersion makeVersion, MessageSource messages, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.makeVersion = makeVersion;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @return the number of the version
     * @throws ObjectionsUndecided where an objection waits for its decision
     */
    int execute(int year, int number, String by) {
        Round round = rounds.getOpen(year, number);
        if (answers.existsByRoundAndAboutIsNotNullAndDecisionIsNull(round.id())) {
            throw new ObjectionsUndecided();
        }
        String note = messages.getMessage("consultation.version.result", new Object[] {number}, Locale.CHINESE);
        int result = makeVersion.execute(year, NewVersion.draft(note), by);
        round.close(result, by, clock.instant());
        return result;
    }
}
