package org.duban.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.shared.NotAudited;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a target of an issued table was changed from and to, why and on which basis; it never changes itself. */
@Entity
@Table(name = "target_change")
class TargetChange extends DistrictEntity {
    @Column(name = "version_id")
    private UUID tableVersion;

    @Column(name = "target_id")
    private UUID target;

    @NotAudited
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FrozenRow before;

    @NotAudited
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FrozenRow after;

    private String reason;

    private String basis;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected TargetChange() {}

    /** @param tableVersion the id of the issued version that it departs from */
    TargetChange(UUID tableVersion, Alteration alteration, Grounds grounds, String changedBy, Instant changedAt) {
        super(Ids.next());
        this.tableVersion = tableVersion;
        this.target = alteration.target();
        this.before = alteration.before();
        this.after = alteration.after();
        this.reason = grounds.reason();
        this.basis = grounds.basis();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** The id of the issued version that it departs from. */
    UUID tableVersion() {
        return tableVersion;
    }

    Alteration alteration() {
        return new Alteration(target, before, after);
    }

    Grounds grounds() {
        return new Grounds(reason, basis);
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
