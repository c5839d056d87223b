package org.duban.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;

/** A letter or order about one target to one unit that leads it, with a number of its own. */
@Entity
@Table(name = "supervision_order")
class Order extends DistrictEntity {
    @Embedded
    private Mark mark;

    private int level;

    @Column(name = "target_id")
    private UUID target;

    @Column(name = "unit_id")
    private UUID unit;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private int count;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    /** @param answerBy the last day on which an answer is in time */
    @SuppressWarnings("NullAway.Init")
    Order(Mark mark, Proposal proposal, LocalDate madeOn, LocalDate answerBy) {
        super(Ids.next());
        this.mark = mark;
        this.level = proposal.rung().level();
        this.target = proposal.target().id();
        this.unit = proposal.unit().id();
        this.cause = proposal.rung().cause();
        this.count = proposal.count();
        this.madeOn = madeOn;
        this.answerBy = answerBy;
        this.state = OrderState.MADE;
    }

    Mark mark() {
        return mark;
    }

    int level() {
        return level;
    }

    UUID target() {
        return target;
    }

    UUID unit() {
        return unit;
    }

    Cause cause() {
        return cause;
    }

    /** Of working days or periods, when it was made. */
    int count() {
        return count;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    OrderState state() {
        return state;
    }

    /** Whether the person works for the unit, or for a member of the group, that it is addressed to. */
    boolean isTo(Viewer person) {
        return person.reports() && person.units().contains(unit);
    }

    boolean isLate(LocalDate day) {
        return state == OrderState.SIGNED && day.isAfter(answerBy);
    }

    /** @throws NotInThisState where its life does not go that way */
    void become(OrderState then) {
        state = state.to(then);
    }

    /** Whether it says all that a proposal would say: the same or more, since the cause began. */
    boolean covers(Proposal proposal) {
        return state != OrderState.VOID
                && target.equals(proposal.target().id())
                && unit.equals(proposal.unit().id())
                && level >= proposal.rung().level()
                && madeOn.isAfter(proposal.since());
    }
}
