package org.duban.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;

/** One step in the life of an objection: who took it, when and in which words; it never changes. */
@Entity
@Table(name = "appeal_step")
class AppealStepTaken extends DistrictEntity {
    @Column(name = "appeal_id")
    private UUID appeal;

    @Enumerated(EnumType.STRING)
    private AppealStep step;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    private String words;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected AppealStepTaken() {}

    /** @param after the objection as it is after the step */
    @SuppressWarnings("NullAway.Init")
    AppealStepTaken(Appeal after, AppealStep step, String words, String takenBy, Instant takenAt) {
        super(Ids.next());
        this.appeal = after.id();
        this.step = step;
        this.state = after.state();
        this.words = words;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }

    UUID appeal() {
        return appeal;
    }

    AppealStep step() {
        return step;
    }

    String words() {
        return words;
    }

    String takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }
}
