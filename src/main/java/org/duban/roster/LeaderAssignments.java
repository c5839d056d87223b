package org.duban.roster;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Which posts of the current district answer for which targets. */
public interface LeaderAssignments extends ListCrudRepository<LeaderAssignment, UUID> {
    List<LeaderAssignment> findByTargetOrderByPosition(UUID target);

    List<LeaderAssignment> findByPost(UUID post);

    List<LeaderAssignment> findByTargetInOrderByPosition(Collection<UUID> targets);
}
