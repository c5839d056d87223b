package org.duban.escalation;

import java.util.UUID;
import org.duban.account.Viewer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Makes letters and orders, once more where two people began the series of a year at once. */
@Component
class OrderDesk {
    private final MakeOrder makeOrder;

    OrderDesk(MakeOrder makeOrder) {
        this.makeOrder = makeOrder;
    }

    /** As {@link MakeOrder#execute}. */
    UUID make(int year, UUID target, UUID unit, Form form, Viewer by) {
        try {
            return makeOrder.execute(year, target, unit, form, by);
        } catch (DataIntegrityViolationException e) {
            return makeOrder.execute(year, target, unit, form, by);
        }
    }
}
