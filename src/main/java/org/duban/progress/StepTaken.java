package org.duban.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Draftable;
import org.duban.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of an update: who took it, when, and why; it never changes. */
@Entity
@Table(name = "progress_update_step")
class StepTaken extends DistrictEntity implements Draftable {
    @Column(name = "update_id")
    private UUID update;

    @Enumerated(EnumType.STRING)
    private UpdateStep step;

    @Enumerated(EnumType.STRING)
    private UpdateStatus status;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private Reason.@Nullable Code reasonCode;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected StepTaken() {}

    /** @param status that the update has now */
    @SuppressWarnings("NullAway.Init")
    StepTaken(
            UUID update, UpdateStep step, UpdateStatus status, String takenBy, Instant takenAt, @Nullable Reason why) {
        super(Ids.next());
        this.update = update;
        this.step = step;
        this.status = status;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
        this.reasonCode = why == null ? null : why.code();
        this.reason = why == null ? null : why.text();
    }

    UUID update() {
        return update;
    }

    UpdateStep step() {
        return step;
    }

    UpdateStatus status() {
        return status;
    }

    String takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }

    Reason.@Nullable Code reasonCode() {
        return reasonCode;
    }

    @Nullable String reason() {
        return reason;
    }

    @Override
    public boolean isDraftWhile(String status) {
        return UpdateStatus.valueOf(status).isWithUnit();
    }
}
