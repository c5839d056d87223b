package org.duban.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.shared.Times;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the section what was sent in the last weeks, and what went wrong. */
@Component
@Transactional(readOnly = true)
class SentPages {
    private static final int WEEKS = 2;

    private final Notices notices;
    private final NoticeLines lines;
    private final Deliveries deliveries;
    private final Accounts accounts;
    private final Clock clock;

    SentPages(Notices notices, NoticeLines lines, Deliveries deliveries, Accounts accounts, Clock clock) {
        this.notices = notices;
        this.lines = lines;
        this.deliveries = deliveries;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those that went wrong first, then the latest. */
    List<SentView> recent() {
        List<Notice> all = notices.findByDayGreaterThanEqualOrderByIdDesc(
                LocalDate.now(clock).minusWeeks(WEEKS));
        List<UUID> ids = all.stream().map(Notice::id).toList();
        Map<UUID, String> names = names(all);
        Map<UUID, Integer> counts = lines.findByNoticeInOrderByDueAscIdAsc(ids).stream()
                .collect(groupingBy(
                        NoticeLine::notice, summingInt(line -> line.numbers().size())));
        Map<UUID, List<Delivery>> ways =
                deliveries.findByNoticeInOrderByChannel(ids).stream().collect(groupingBy(Delivery::notice));
        return all.stream()
                .map(each -> new SentView(
                        names.getOrDefault(each.account(), ""),
                        each.day(),
                        each.urgedBy(),
                        each.isRead(),
                        counts.getOrDefault(each.id(), 0),
                        ways.getOrDefault(each.id(), List.of()).stream()
                                .map(this::way)
                                .toList()))
                .sorted(Comparator.comparing(SentView::hasTrouble).reversed())
                .toList();
    }

    private Map<UUID, String> names(List<Notice> notices) {
        List<UUID> people = notices.stream().map(Notice::account).distinct().toList();
        return accounts.findAllById(people).stream().collect(toMap(Account::id, Account::name));
    }

    private SentView.Way way(Delivery delivery) {
        return new SentView.Way(
                delivery.id(),
                delivery.channel(),
                delivery.state(),
                delivery.attempts(),
                Times.minute(delivery.changedAt(), clock),
                delivery.fault(),
                delivery.detail());
    }
}
