package org.duban.escalation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** What happened to the letters and orders of the current district. */
interface OrderSteps extends ListCrudRepository<OrderStep, UUID> {
    List<OrderStep> findByOrderOrderById(UUID order);
}
