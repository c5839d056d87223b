package org.duban.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** When how much of an indicator is due, and what its unit proposes instead. An indicator without one has a straight line. */
@Entity
@Table(name = "plan_line")
public class PlanLine extends DistrictEntity {
    @Column(name = "indicator_id")
    private UUID indicator;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    @Column(name = "month_values")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<BigDecimal> values;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BigDecimal> proposed;

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @SuppressWarnings("NullAway.Init")
    protected PlanLine() {}

    /** A straight one. */
    @SuppressWarnings("NullAway.Init")
    PlanLine(UUID indicator) {
        super(Ids.next());
        this.indicator = indicator;
        this.kind = LineKind.STRAIGHT;
        this.values = List.of();
        this.proposed = List.of();
    }

    public UUID indicator() {
        return indicator;
    }

    public LineKind kind() {
        return kind;
    }

    /** What is due at the end of each month, in the unit of the indicator; empty where the kind has no values. */
    public List<BigDecimal> values() {
        return List.copyOf(values);
    }

    /** What the unit proposes and nobody confirmed yet; empty where it proposes nothing. */
    public List<BigDecimal> proposed() {
        return List.copyOf(proposed);
    }

    public @Nullable String proposedBy() {
        return proposedBy;
    }

    /** @param twelve empty where the kind has no values */
    void set(LineKind as, List<BigDecimal> twelve) {
        kind = as;
        values = List.copyOf(twelve);
    }

    void propose(List<BigDecimal> twelve, String by) {
        proposed = List.copyOf(twelve);
        proposedBy = by;
    }

    /** What the unit proposes holds from now on. */
    void confirm() {
        set(LineKind.BY_UNIT, proposed);
        dismiss();
    }

    /** What the unit proposes does not hold. */
    void dismiss() {
        proposed = List.of();
        proposedBy = null;
    }
}
