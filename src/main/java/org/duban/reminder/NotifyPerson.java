package org.duban.reminder;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.duban.account.Account;
import org.duban.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Writes down all that one person is reminded of today, and what is to leave the program: all of it, or nothing. */
@UseCase
class NotifyPerson {
    private final Notices notices;
    private final NoticeLines lines;
    private final Deliveries deliveries;
    private final Untold untold;
    private final WayOut wayOut;

    NotifyPerson(Notices notices, NoticeLines lines, Deliveries deliveries, Untold untold, WayOut wayOut) {
        this.notices = notices;
        this.lines = lines;
        this.deliveries = deliveries;
        this.untold = untold;
        this.wayOut = wayOut;
    }

    /**
     * @param urgedBy who sends it by hand; null where the ladder does
     * @return whether there was something new, and nothing sent today; also false where the clock was moved back behind a day on
     *     which the person was reminded
     */
    boolean execute(Account person, List<Pending> pending, ZonedDateTime now, @Nullable String urgedBy) {
        LocalDate day = now.toLocalDate();
        if (notices.existsByAccountAndDay(person.id(), day)
                || notices.existsByAccountAndDayGreaterThan(person.id(), day)) {
            return false;
        }
        List<Pending> fresh = untold.of(person, pending);
        if (fresh.isEmpty()) {
            return false;
        }
        Notice notice = notices.save(new Notice(person.id(), day, urgedBy, now.toInstant()));
        lines.saveAll(fresh.stream()
                .map(each -> new NoticeLine(notice, each.subject(), each.step(), each.matter()))
                .toList());
        wayOut.of(person, now).ifPresent(kind -> deliveries.save(new Delivery(notice, kind, now.toInstant())));
        return true;
    }
}
