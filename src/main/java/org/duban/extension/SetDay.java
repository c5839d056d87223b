package org.duban.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;

/** The original due day of a target, said by a person where its printed words do not say it, or not so that the program understands. */
@Entity
@Table(name = "target_due")
class SetDay extends DistrictEntity {
    @Column(name = "target_id")
    private UUID target;

    private LocalDate day;

    @Column(name = "set_by")
    private String by;

    @Column(name = "set_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected SetDay() {}

    @SuppressWarnings("NullAway.Init")
    SetDay(UUID target, LocalDate day, String by, Instant at) {
        super(Ids.next());
        this.target = target;
        move(day, by, at);
    }

    UUID target() {
        return target;
    }

    LocalDate day() {
        return day;
    }

    String by() {
        return by;
    }

    void move(LocalDate to, String who, Instant when) {
        day = to;
        by = who;
        at = when;
    }
}
