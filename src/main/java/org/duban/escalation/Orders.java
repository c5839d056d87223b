package org.duban.escalation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.repository.ListCrudRepository;

/** The letters and orders of the current district. */
interface Orders extends ListCrudRepository<Order, UUID> {
    List<Order> findByTargetInOrderByIdDesc(Collection<UUID> targets);

    List<Order> findByTarget(UUID target);

    List<Order> findByUnitInAndStateOrderByAnswerBy(Collection<UUID> units, OrderState state);

    /** @throws NotFound where the district has no such letter or order */
    default Order get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
