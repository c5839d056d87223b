package org.duban.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/** A unit's request for more time, and what the supervision section decided. */
@Entity
class Extension extends DistrictEntity {
    @Column(name = "target_id")
    private UUID target;

    private @Nullable Period period;

    private int number;

    @Column(name = "due_before")
    private LocalDate before;

    @Embedded
    private Request request;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

    @Embedded
    private @Nullable Ruling ruling;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {}

    /**
     * @param period whose report is to be late; null for the target itself
     * @param number counts the requests on the target, or on its report, from 1
     * @param before until when it was due when it was asked for
     */
    @SuppressWarnings("NullAway.Init")
    Extension(UUID target, @Nullable Period period, int number, LocalDate before, Request request) {
        super(Ids.next());
        this.target = target;
        this.period = period;
        this.number = number;
        this.before = before;
        this.request = request;
        this.state = ExtensionState.ASKED;
    }

    UUID target() {
        return target;
    }

    @Nullable Period period() {
        return period;
    }

    int number() {
        return number;
    }

    LocalDate before() {
        return before;
    }

    Request request() {
        return request;
    }

    ExtensionState state() {
        return state;
    }

    @Nullable Ruling ruling() {
        return ruling;
    }

    /** Whether it was asked for when the day was over. */
    boolean askedLate() {
        return request.on().isAfter(before);
    }

    /** Whether the day was over when it was granted: until then the target was overdue, and stays so in every view of that time. */
    boolean grantedLate() {
        return ruling != null && state == ExtensionState.GRANTED && ruling.on().isAfter(before);
    }

    /**
     * @throws RequestDecided where that was done
     * @throws NotLater where the day is none that gives more time
     */
    void grant(LocalDate until, Ruling decision) {
        if (!until.isAfter(before)) {
            throw new NotLater(before);
        }
        become(ExtensionState.GRANTED, decision.until(until));
    }

    /** @throws RequestDecided where that was done */
    void refuse(Ruling decision) {
        become(ExtensionState.REFUSED, decision);
    }

    /** @throws RequestDecided where that was done */
    void withdraw(Ruling decision) {
        become(ExtensionState.WITHDRAWN, decision);
    }

    private void become(ExtensionState then, Ruling decision) {
        state = state.to(then);
        ruling = decision;
    }
}
