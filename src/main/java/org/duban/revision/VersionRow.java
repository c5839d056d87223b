package org.duban.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.shared.NotAudited;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of a version. */
@NotAudited
@Entity
@Table(name = "version_row")
class VersionRow extends DistrictEntity {
    @Column(name = "version_id")
    private UUID tableVersion;

    @Column(name = "target_id")
    private UUID target;

    @JdbcTypeCode(SqlTypes.JSON)
    private FrozenRow row;

    @SuppressWarnings("NullAway.Init")
    protected VersionRow() {}

    VersionRow(UUID tableVersion, UUID target, FrozenRow row) {
        super(Ids.next());
        this.tableVersion = tableVersion;
        this.target = target;
        this.row = row;
    }

    /** The id of the version that it is a row of. */
    UUID tableVersion() {
        return tableVersion;
    }

    UUID target() {
        return target;
    }

    FrozenRow row() {
        return row;
    }
}
