package org.duban.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.duban.calendar.Almanac;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;

/** How much time a district gives for objecting, and itself for deciding; one row, made when somebody first decides. */
@Entity
class AppealRules extends DistrictEntity {
    /** In working days, where nobody has decided. */
    static final int USUAL = 10;

    /** In days of the calendar, whatever the rules say: 《政府督查工作条例》 gives thirty days for either. */
    static final int LONGEST = 30;

    @Column(name = "raise_within")
    private int raiseWithin;

    @Column(name = "decide_within")
    private int decideWithin;

    /** The usual ones. */
    protected AppealRules() {
        super(Ids.next());
        set(USUAL, USUAL);
    }

    /** Working days after the light was published or the update returned; likewise {@code decideWithin} after the objection. */
    int raiseWithin() {
        return raiseWithin;
    }

    int decideWithin() {
        return decideWithin;
    }

    /** @param raise from 1 to {@value #LONGEST}, as {@code decide} */
    final void set(int raise, int decide) {
        raiseWithin = raise;
        decideWithin = decide;
    }

    /** The last day on which one may object to what happened on a day. */
    LocalDate raiseUntil(LocalDate day, Almanac almanac) {
        return last(day, raiseWithin, almanac);
    }

    /** The last day on which the section decides in time what was objected to on a day. */
    LocalDate decideUntil(LocalDate day, Almanac almanac) {
        return last(day, decideWithin, almanac);
    }

    private static LocalDate last(LocalDate day, int workingDays, Almanac almanac) {
        LocalDate wanted = almanac.plus(day, workingDays);
        LocalDate longest = day.plusDays(LONGEST);
        return wanted.isAfter(longest) ? longest : wanted;
    }
}
