package org.duban.reminder;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** What people of the current district were reminded of. */
interface NoticeLines extends ListCrudRepository<NoticeLine, UUID> {
    List<NoticeLine> findByNoticeInOrderByDueAscIdAsc(Collection<UUID> notices);

    List<NoticeLine> findByAccountAndSubjectIn(UUID account, Collection<String> subjects);

    /** How many people were reminded of what a unit has to do about a table, by period and day. */
    @Query("""
            select new org.duban.reminder.Sent(l.unit, l.period, n.day, count(distinct l.account))
            from NoticeLine l join Notice n on n.id = l.notice
            where l.year = :year group by l.unit, l.period, n.day""")
    List<Sent> countSent(int year);
}
