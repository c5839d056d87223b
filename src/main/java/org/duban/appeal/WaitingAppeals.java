package org.duban.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.duban.account.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts for the start page the objections that wait to be decided. */
@Component("waitingAppeals")
@Transactional(readOnly = true)
public class WaitingAppeals {
    private final Appeals appeals;
    private final AppealRights rights;
    private final Clock clock;

    WaitingAppeals(Appeals appeals, AppealRights rights, Clock clock) {
        this.appeals = appeals;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param over of these, over the day by which they were to be decided */
    public record Counts(long open, long over) {}

    /** All of them for those who see all, those of the own unit for others. */
    public Counts of(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        List<Appeal> open = appeals.findOpen().stream()
                .filter(each -> rights.sees(viewer, each))
                .toList();
        return new Counts(
                open.size(),
                open.stream().filter(each -> each.decideBy().isBefore(today)).count());
    }
}
