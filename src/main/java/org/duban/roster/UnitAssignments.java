package org.duban.roster;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Which units of the current district lead or support which targets. */
public interface UnitAssignments extends ListCrudRepository<UnitAssignment, UUID> {
    List<UnitAssignment> findByTargetOrderByRoleAscPositionAsc(UUID target);

    List<UnitAssignment> findByTargetAndRoleOrderByPosition(UUID target, AssignmentRole role);

    List<UnitAssignment> findByTargetInOrderByPosition(Collection<UUID> targets);

    List<UnitAssignment> findByRole(AssignmentRole role);

    List<UnitAssignment> findByUnitIn(Collection<UUID> units);

    boolean existsByTargetAndUnitIn(UUID target, Collection<UUID> units);

    boolean existsByTargetAndRoleAndUnitIn(UUID target, AssignmentRole role, Collection<UUID> units);
}
