package org.duban.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.timetable.Period;

/** A supporting unit's words on a target for a period. */
@Entity
class Contribution extends DistrictEntity {
    @Column(name = "target_id")
    private UUID target;

    @Column(name = "unit_id")
    private UUID unit;

    private Period period;

    private String words;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    /** Without words yet. */
    @SuppressWarnings("NullAway.Init")
    Contribution(UUID target, UUID unit, Period period) {
        super(Ids.next());
        this.target = target;
        this.unit = unit;
        this.period = period;
        this.words = "";
    }

    UUID target() {
        return target;
    }

    UUID unit() {
        return unit;
    }

    String words() {
        return words;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    void write(String said, String by, Instant at) {
        words = said;
        writtenBy = by;
        writtenAt = at;
    }

    String writtenBy() {
        return writtenBy;
    }
}
