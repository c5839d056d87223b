package org.duban.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.channel.Message;
import org.duban.shared.UseCase;

/** Says of a message that it is being sent, before it is: of two who want to, one fails here. */
@UseCase
class TakeUpDelivery {
    private final Deliveries deliveries;
    private final Notices notices;
    private final NoticeLines lines;
    private final Contacts contacts;
    private final Accounts accounts;
    private final Wording wording;

    TakeUpDelivery(
            Deliveries deliveries,
            Notices notices,
            NoticeLines lines,
            Contacts contacts,
            Accounts accounts,
            Wording wording) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.lines = lines;
        this.contacts = contacts;
        this.accounts = accounts;
        this.wording = wording;
    }

    /** @return nothing where it is not to be sent now */
    Optional<Parcel> execute(UUID id, ZonedDateTime time) {
        Delivery delivery = deliveries.get(id);
        Instant now = time.toInstant();
        if (delivery.isLost(now)) {
            delivery.lose(now);
            return Optional.empty();
        }
        return delivery.isDue(now) && isTime(delivery, time) ? Optional.of(begin(delivery, now)) : Optional.empty();
    }

    /** One message a day, not in the person's quiet hours; one that a later notice has overtaken is never sent. */
    private boolean isTime(Delivery delivery, ZonedDateTime now) {
        LocalDate day = notices.findById(delivery.notice()).orElseThrow().day();
        if (notices.existsByAccountAndDayGreaterThan(delivery.account(), day)) {
            delivery.expire(now.toInstant());
            return false;
        }
        Instant midnight = now.truncatedTo(ChronoUnit.DAYS).toInstant();
        return !contacts.of(delivery.account()).isQuietAt(now.toLocalTime())
                && !deliveries.reachedSince(delivery.account(), midnight);
    }

    private Parcel begin(Delivery delivery, Instant now) {
        delivery.begin(now);
        Account person = accounts.get(delivery.account());
        List<NoticeLine> all = lines.findByNoticeInOrderByDueAscIdAsc(List.of(delivery.notice()));
        Message message = new Message(
                delivery.id(),
                contacts.of(person.id()).recipient(person.name()),
                wording.subject(all),
                wording.text(all));
        return new Parcel(delivery.channel(), message);
    }
}
