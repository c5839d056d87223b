package org.duban.instruction;

import java.time.Clock;
import java.time.LocalDate;
import org.duban.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** Until when an answer is asked for. */
@Component
class AnswerTerm {
    /** Working days that a unit has where nobody says otherwise. */
    private static final int USUAL = 10;

    private final WorkingDays workingDays;
    private final Clock clock;

    AnswerTerm(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    LocalDate usual() {
        return workingDays.plus(LocalDate.now(clock), USUAL);
    }

    /** @throws AnswerDayOutOfReach where it is over, or more than a year from now */
    void check(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusYears(1);
        if (day.isBefore(today) || day.isAfter(last)) {
            throw new AnswerDayOutOfReach(today, last);
        }
    }
}
