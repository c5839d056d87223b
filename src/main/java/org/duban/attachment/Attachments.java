package org.duban.attachment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.duban.timetable.Period;
import org.springframework.data.repository.ListCrudRepository;

/** What lies beside the updates of the current district. */
interface Attachments extends ListCrudRepository<Attachment, UUID> {
    default Attachment get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }

    List<Attachment> findByTargetInOrderByAddedAt(Collection<UUID> targets);

    int countByTargetAndUnitAndPeriod(UUID target, UUID unit, Period period);
}
