package org.duban.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.shared.NotAudited;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What publishing a document did to a row of the table. */
@NotAudited
@Entity
@Table(name = "published_row")
public class PublishedRow extends DistrictEntity {
    /** In which way the row was touched. */
    public enum Effect {
        ADDED,
        /** the document is a further source of it */
        LINKED,
        /** it took over what the document says */
        CHANGED,
        /** it was taken out of the table, because the document does not have it */
        DROPPED
    }

    @Column(name = "report_id")
    private UUID report;

    @Column(name = "target_id")
    private UUID target;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable RowState before;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable RowState after;

    @SuppressWarnings("NullAway.Init")
    protected PublishedRow() {}

    @SuppressWarnings("NullAway.Init")
    PublishedRow(UUID report, UUID target, Effect effect, @Nullable RowState before) {
        super(Ids.next());
        this.report = report;
        this.target = target;
        this.effect = effect;
        this.before = before;
    }

    public UUID target() {
        return target;
    }

    public Effect effect() {
        return effect;
    }

    /** The row as it was; null where it was not there. */
    public @Nullable RowState before() {
        return before;
    }

    /** Whether the row still says what publishing made it say. */
    public boolean isUntouched(RowState now) {
        return now.equals(after);
    }

    void became(RowState state) {
        after = state;
    }
}
