package org.duban.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.duban.revision.MakeVersion;
import org.duban.revision.NewVersion;
import org.duban.shared.UseCase;
import org.springframework.context.MessageSource;

/** Sends the draft table to the units: keeps it as a version and asks until a day. */
@UseCase
class OpenRound {
    private final Rounds rounds;
    private final MakeVersion makeVersion;
    private final MessageSource messages;
    private final Clock clock;

    OpenRound(Rounds rounds, MakeVersion makeVersion, MessageSource messages, Clock clock) {
        this.rounds = rounds;
        this.makeVersion = makeVersion;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @return the number of the round
     * @throws RoundOpen where one is open already
     */
    int execute(int year, LocalDate due, String by) {
        if (rounds.findByYearAndClosedAtIsNull(year).isPresent()) {
            throw new RoundOpen();
        }
        int number = rounds.countByYear(year) + 1;
        String note = messages.getMessage("consultation.version.sent", new Object[] {number}, Locale.CHINESE);
        int sent = makeVersion.execute(year, NewVersion.draft(note), by);
        return rounds.save(new Round(year, number, due, sent, by, clock.instant()))
                .number();
    }
}
