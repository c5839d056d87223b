package org.duban.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.duban.account.Account;
import org.duban.channel.ChannelKind;
import org.duban.channel.Couriers;
import org.duban.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Writes down all that one person is reminded of today, and what is to leave the program: all of it, or nothing. */
@UseCase
class NotifyPerson {
    private final Notices notices;
    private final NoticeLines lines;
    private final Deliveries deliveries;
    private final Contacts contacts;
    private final Couriers couriers;
    private final ReminderRulesInForce rules;

    NotifyPerson(
            Notices notices,
            NoticeLines lines,
            Deliveries deliveries,
            Contacts contacts,
            Couriers couriers,
            ReminderRulesInForce rules) {
        this.notices = notices;
        this.lines = lines;
        this.deliveries = deliveries;
        this.contacts = contacts;
        this.couriers = couriers;
        this.rules = rules;
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
        List<Pending> fresh = fresh(person, pending);
        if (fresh.isEmpty()) {
            return false;
        }
        Notice notice = notices.save(new Notice(person.id(), day, urgedBy, now.toInstant()));
        lines.saveAll(fresh.stream()
                .map(each -> new NoticeLine(notice, each.subject(), each.step(), each.matter()))
                .toList());
        deliveries.saveAll(channels(person, now).stream()
                .map(kind -> new Delivery(notice, kind, now.toInstant()))
                .toList());
        return true;
    }

    private List<Pending> fresh(Account person, List<Pending> pending) {
        Map<String, List<Integer>> taken =
                lines
                        .findByAccountAndSubjectIn(
                                person.id(),
                                pending.stream().map(Pending::subject).toList())
                        .stream()
                        .collect(groupingBy(NoticeLine::subject, mapping(NoticeLine::step, toList())));
        return pending.stream()
                .filter(each -> Ladder.isNew(each.step(), taken.getOrDefault(each.subject(), List.of())))
                .toList();
    }

    /** None where the person was sent enough this week: the notice is in the program all the same. */
    private List<ChannelKind> channels(Account person, ZonedDateTime now) {
        Instant since = ReminderRules.weekBefore(now).toInstant();
        if (deliveries.countNotices(person.id(), since) >= rules.current().mostAWeek()) {
            return List.of();
        }
        return couriers.reaching(contacts.of(person.id()).recipient(person.name()), couriers.open());
    }
}
