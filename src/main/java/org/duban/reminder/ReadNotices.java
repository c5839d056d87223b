package org.duban.reminder;

import java.time.Clock;
import org.duban.account.Viewer;
import org.duban.shared.UseCase;

/** A person has read what the person was reminded of. */
@UseCase
class ReadNotices {
    private final Notices notices;
    private final Clock clock;

    ReadNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    void execute(Viewer by) {
        notices.findByAccountAndReadAtIsNull(by.account()).forEach(each -> each.read(clock.instant()));
    }
}
