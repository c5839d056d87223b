package org.duban.reminder;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** What people of the current district were reminded of. */
interface NoticeLines extends ListCrudRepository<NoticeLine, UUID> {
    List<NoticeLine> findByNoticeInOrderByDueAscIdAsc(Collection<UUID> notices);

    List<NoticeLine> findByAccountAndSubjectIn(UUID account, Collection<String> subjects);
}
