package org.duban.confidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;

/** What the section thought of a target at a time; it is never changed, a later one takes its place. */
@Entity
class Judgement extends DistrictEntity {
    static final int LONGEST_REASON = 500;

    @Column(name = "target_id")
    private UUID target;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private String reason;

    @Column(name = "judged_by")
    private String judgedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @SuppressWarnings("NullAway.Init")
    protected Judgement() {}

    @SuppressWarnings("NullAway.Init")
    Judgement(UUID target, Confidence confidence, String reason, String judgedBy, Instant judgedAt) {
        super(Ids.next());
        this.target = target;
        this.confidence = confidence;
        this.reason = reason.strip();
        this.judgedBy = judgedBy;
        this.judgedAt = judgedAt;
    }

    UUID target() {
        return target;
    }

    Confidence confidence() {
        return confidence;
    }

    String reason() {
        return reason;
    }

    String judgedBy() {
        return judgedBy;
    }

    Instant judgedAt() {
        return judgedAt;
    }
}
