package org.duban.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The messages of the current district that leave the program. */
interface Deliveries extends ListCrudRepository<Delivery, UUID> {
    /** Those that wait to be sent, or were being sent, the oldest first. */
    @Query("select d.id from Delivery d where d.state in ('WAITING', 'SENDING') order by d.id")
    List<UUID> findUnsettled();

    List<Delivery> findByNoticeInOrderByChannel(Collection<UUID> notices);

    /** How many notices of a person left the program, or are about to, since a point in time. */
    @Query("select count(distinct d.notice) from Delivery d where d.account = :account and d.changedAt >= :since"
            + " and d.state <> 'FAILED'")
    int countNotices(UUID account, Instant since);

    /** Whether the person was sent something since a point in time. */
    @Query("select count(*) > 0 from Delivery d where d.account = :account and d.changedAt >= :since"
            + " and d.state in ('SENT', 'SENDING', 'UNCLEAR')")
    boolean reachedSince(UUID account, Instant since);

    /** @throws NotFound where the district has no such message */
    default Delivery get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
