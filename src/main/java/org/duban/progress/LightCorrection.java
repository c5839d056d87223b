package org.duban.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.duban.light.Signal;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/** That a published light was corrected: from what, to what, why and by whom; it never changes. */
@Entity
@Table(name = "light_correction")
class LightCorrection extends DistrictEntity {
    @Column(name = "target_id")
    private UUID target;

    private Period period;

    @Enumerated(EnumType.STRING)
    @Column(name = "signal_before")
    private Signal signalBefore;

    @Column(name = "percent_before")
    private @Nullable BigDecimal percentBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "signal_after")
    private Signal signalAfter;

    @Column(name = "percent_after")
    private @Nullable BigDecimal percentAfter;

    private String reason;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @SuppressWarnings("NullAway.Init")
    protected LightCorrection() {}

    @SuppressWarnings("NullAway.Init")
    LightCorrection(
            UUID target,
            Period period,
            PublishedLight before,
            PublishedLight after,
            String reason,
            String by,
            Instant at) {
        super(Ids.next());
        this.target = target;
        this.period = period;
        this.signalBefore = before.signal();
        this.percentBefore = before.points();
        this.signalAfter = after.signal();
        this.percentAfter = after.points();
        this.reason = reason;
        this.correctedBy = by;
        this.correctedAt = at;
    }

    UUID target() {
        return target;
    }

    Period period() {
        return period;
    }

    Signal signalBefore() {
        return signalBefore;
    }

    @Nullable BigDecimal percentBefore() {
        return percentBefore;
    }

    Signal signalAfter() {
        return signalAfter;
    }

    @Nullable BigDecimal percentAfter() {
        return percentAfter;
    }

    String reason() {
        return reason;
    }

    String correctedBy() {
        return correctedBy;
    }

    Instant correctedAt() {
        return correctedAt;
    }
}
