package org.duban.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Draftable;
import org.duban.shared.Ids;
import org.duban.timetable.Period;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One unit's word on one target for one period; its life is the table of {@link UpdateStep}. */
@Entity
@Table(name = "progress_update")
public class ProgressUpdate extends DistrictEntity implements Draftable {
    /** The version of an update that nobody has written yet. */
    public static final long NEW = -1;

    @Column(name = "target_id")
    private UUID target;

    @Column(name = "unit_id")
    private UUID unit;

    private Period period;

    @Enumerated(EnumType.STRING)
    private UpdateStatus status;

    private @Nullable BigDecimal percent;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<UUID, BigDecimal> readings;

    private String narrative;

    private String explanation;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private Reason.@Nullable Code reasonCode;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected ProgressUpdate() {}

    /** An empty draft. */
    @SuppressWarnings("NullAway.Init")
    public ProgressUpdate(UUID target, UUID unit, Period period) {
        super(Ids.next());
        this.target = target;
        this.unit = unit;
        this.period = period;
        this.status = UpdateStatus.DRAFT;
        this.readings = Map.of();
        this.narrative = "";
        this.explanation = "";
    }

    public UUID target() {
        return target;
    }

    public UUID unit() {
        return unit;
    }

    public Period period() {
        return period;
    }

    public UpdateStatus status() {
        return status;
    }

    public Statement statement() {
        return new Statement(percent, readings, narrative);
    }

    /** Why odd figures are so; empty where it is not said. */
    public String explanation() {
        return explanation;
    }

    /** Whether the supervision section wrote it in the unit's place. */
    public boolean onBehalf() {
        return onBehalf;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String reviewedBy() {
        return reviewedBy;
    }

    @Nullable Instant reviewedAt() {
        return reviewedAt;
    }

    /** Of which kind the {@link #reason()} is. */
    public Reason.@Nullable Code reasonCode() {
        return reasonCode;
    }

    /** Whether the supervision section ever accepted or returned it. */
    boolean wasReviewed() {
        return reviewedAt != null;
    }

    /** Why it was last given back, until it is accepted. */
    public @Nullable String reason() {
        return reason;
    }

    @Override
    public long version() {
        return isNew() ? NEW : super.version();
    }

    @Override
    public boolean isDraftWhile(String status) {
        return UpdateStatus.valueOf(status).isWithUnit();
    }

    public boolean isAccepted() {
        return status == UpdateStatus.ACCEPTED;
    }

    /** One's own unit sees its drafts, the supervision section and leaders what was handed in, others what was accepted. */
    public boolean isSeenBy(Viewer viewer) {
        return isAccepted() || unit.equals(viewer.unit()) || (viewer.seesAll() && !isBeingWritten());
    }

    /** Whether its words are still its unit's own: not handed in yet, or written anew since they were returned. */
    public boolean isBeingWritten() {
        return status.isUnseen()
                || (status == UpdateStatus.RETURNED && reviewedAt != null && writtenAt.isAfter(reviewedAt));
    }

    /** @throws NotPossibleNow where it was submitted or accepted; what waits for the head is for the head to change */
    void write(Statement statement, Author author, Instant at) {
        if (!isOpenTo(author.as())) {
            throw new NotPossibleNow(status);
        }
        percent = statement.percent();
        readings = statement.readings();
        narrative = statement.narrative();
        onBehalf = author.onBehalf();
        writtenBy = author.name();
        writtenAt = at;
    }

    /** @throws NotPossibleNow where its clerk has not given it to the head, or another head was faster */
    void requireHandedOver() {
        if (status != UpdateStatus.HANDED_OVER) {
            throw new NotPossibleNow(status);
        }
    }

    /** Whether it says this, and the unit's head stands by it. */
    boolean isConfirmedAs(Statement statement) {
        return status == UpdateStatus.CONFIRMED && statement().says(statement);
    }

    /** Says why odd figures are so. */
    void explain(String why) {
        explanation = why;
    }

    /** Whether a person in that part may change it. */
    public boolean isOpenTo(Author.As as) {
        return status.isOpen() || (status == UpdateStatus.HANDED_OVER && as != Author.As.CLERK);
    }

    /**
     * Goes on in its life; {@link Steps} records it.
     *
     * @throws NotPossibleNow where its life does not go that way
     */
    void take(UpdateStep step, String by, Instant at, @Nullable Reason why) {
        status = step.after(status);
        if (status == UpdateStatus.SUBMITTED && step != UpdateStep.REINSTATE) {
            submittedAt = at;
        }
        if (step.isReview()) {
            reviewedBy = by;
            reviewedAt = at;
        }
        if (why != null || step == UpdateStep.ACCEPT || step == UpdateStep.REINSTATE) {
            reasonCode = why == null ? null : why.code();
            reason = why == null ? null : why.text();
        }
    }
}
