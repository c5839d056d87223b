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

/** One unit's word on one target for one period. Its life: draft, submitted, then accepted or returned with a reason. */
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

    /** Why it was returned or reopened, while it is so. */
    public @Nullable String reason() {
        return reason;
    }

    @Override
    public long version() {
        return isNew() ? NEW : super.version();
    }

    @Override
    public boolean isDraft() {
        return status.isOpen();
    }

    public boolean isAccepted() {
        return status == UpdateStatus.ACCEPTED;
    }

    /** One's own unit sees its drafts, the supervision section and leaders what was handed in, others what was accepted. */
    public boolean isSeenBy(Viewer viewer) {
        return isAccepted() || unit.equals(viewer.unit()) || (viewer.seesAll() && status != UpdateStatus.DRAFT);
    }

    /** @throws UpdateLocked where it was submitted or accepted */
    void write(Statement statement, Author author, Instant at) {
        requireOpen();
        percent = statement.percent();
        readings = statement.readings();
        narrative = statement.narrative();
        onBehalf = author.onBehalf();
        writtenBy = author.name();
        writtenAt = at;
    }

    /** @throws UpdateLocked where it was submitted or accepted */
    void submit(Instant at) {
        requireOpen();
        status = UpdateStatus.SUBMITTED;
        submittedAt = at;
    }

    /** @throws NotSubmitted where there is nothing to review */
    void accept(String reviewer, Instant at) {
        require(UpdateStatus.SUBMITTED);
        review(UpdateStatus.ACCEPTED, reviewer, at, null);
    }

    /** @throws NotSubmitted where there is nothing to review */
    void giveBack(Reason why, String reviewer, Instant at) {
        require(UpdateStatus.SUBMITTED);
        review(UpdateStatus.RETURNED, reviewer, at, why.text());
    }

    /**
     * Gives an accepted update back to its unit.
     *
     * @throws NotAccepted where it is not accepted
     */
    void reopen(Reason why, String reviewer, Instant at) {
        if (!isAccepted()) {
            throw new NotAccepted();
        }
        review(UpdateStatus.RETURNED, reviewer, at, why.text());
    }

    private void review(UpdateStatus outcome, String reviewer, Instant at, @Nullable String why) {
        status = outcome;
        reviewedBy = reviewer;
        reviewedAt = at;
        reason = why;
    }

    private void require(UpdateStatus expected) {
        if (status != expected) {
            throw new NotSubmitted();
        }
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new UpdateLocked();
        }
    }
}
