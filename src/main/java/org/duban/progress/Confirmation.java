package org.duban.progress;

import java.util.UUID;
import org.duban.account.Accounts;
import org.duban.account.Role;
import org.duban.account.Viewer;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;

/** Knows whose updates a unit's head has to confirm before they are submitted. */
@Component
public class Confirmation {
    private final Accounts accounts;
    private final Timetables timetables;

    Confirmation(Accounts accounts, Timetables timetables) {
        this.accounts = accounts;
        this.timetables = timetables;
    }

    /** A clerk's, where the unit has a head who may sign in, and the district does not let clerks submit. */
    public boolean isNeeded(Author.As as, UUID unit, int year) {
        return as == Author.As.CLERK
                && !timetables.of(year).rules().clerkSubmits()
                && accounts.existsActive(Role.UNIT_HEAD, unit);
    }

    /** Whether a person speaks for the own unit: its head, or a clerk where nobody has to confirm what the clerk says. */
    public boolean speaks(Viewer viewer, int year) {
        UUID unit = viewer.unit();
        return unit != null && !isNeeded(Author.As.of(viewer), unit, year);
    }
}
