package org.duban.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;

/** One step in the life of a letter or order: who, when, and in what words. */
@Entity
class OrderStep extends DistrictEntity {
    @Column(name = "order_id")
    private UUID order;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Column(name = "taken_by")
    private String by;

    @Column(name = "taken_at")
    private Instant at;

    private String words;

    @SuppressWarnings("NullAway.Init")
    protected OrderStep() {}

    /** @param words the signer, the answer, the reason; empty where nothing was said */
    @SuppressWarnings("NullAway.Init")
    OrderStep(Order order, String by, Instant at, String words) {
        super(Ids.next());
        this.order = order.id();
        this.state = order.state();
        this.by = by;
        this.at = at;
        this.words = words;
    }

    OrderState state() {
        return state;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }

    String words() {
        return words;
    }
}
