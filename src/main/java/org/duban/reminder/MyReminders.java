package org.duban.reminder;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.organization.Units;
import org.duban.roster.Labels;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a person what the person was reminded of. */
@Component("myReminders")
@Transactional(readOnly = true)
public class MyReminders {
    private static final Limit SHOWN = Limit.of(60);

    private final Notices notices;
    private final NoticeLines lines;
    private final Units units;
    private final Clock clock;

    MyReminders(Notices notices, NoticeLines lines, Units units, Clock clock) {
        this.notices = notices;
        this.lines = lines;
        this.units = units;
        this.clock = clock;
    }

    /** How many notices of the person are unread. */
    public int count(Viewer viewer) {
        return notices.countByAccountAndReadAtIsNull(viewer.account());
    }

    /** Those that the person has not read, the latest first. */
    public List<NoticeView> unread(Viewer viewer) {
        return all(viewer).stream().filter(each -> !each.read()).toList();
    }

    /** The latest first. */
    List<NoticeView> all(Viewer viewer) {
        List<Notice> own = notices.findByAccountOrderByDayDesc(viewer.account(), SHOWN);
        Map<UUID, List<NoticeLine>> all =
                lines
                        .findByNoticeInOrderByDueAscIdAsc(
                                own.stream().map(Notice::id).toList())
                        .stream()
                        .collect(groupingBy(NoticeLine::notice));
        Labels labels = new Labels(units.findAllByOrderByPosition(), List.of(), LocalDate.now(clock));
        return own.stream()
                .map(each -> new NoticeView(
                        each.id(),
                        each.day(),
                        each.urgedBy(),
                        each.isRead(),
                        all.getOrDefault(each.id(), List.of()).stream()
                                .map(line -> LineView.of(line, labels.of(line.unit())))
                                .toList()))
                .toList();
    }
}
