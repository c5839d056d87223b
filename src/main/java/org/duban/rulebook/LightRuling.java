package org.duban.rulebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.duban.light.Share;
import org.duban.light.Signal;
import org.duban.light.Thresholds;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The rules and looks that hold from a month on. Never changed: another one takes its place. */
@Entity
@Table(name = "light_ruling")
public class LightRuling extends DistrictEntity {
    @Column(name = "effective_from")
    private String effectiveFrom;

    private BigDecimal slack;

    private BigDecimal gap;

    private BigDecimal about;

    private int breaches;

    @Column(name = "warn_days")
    private int warnDays;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Signal, Look> looks;

    private String reason;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected LightRuling() {}

    /** @param looks of every signal */
    @SuppressWarnings("NullAway.Init")
    public LightRuling(
            YearMonth effectiveFrom,
            Thresholds thresholds,
            Map<Signal, Look> looks,
            String reason,
            String madeBy,
            Instant madeAt) {
        super(Ids.next());
        this.effectiveFrom = effectiveFrom.toString();
        this.slack = thresholds.slack().percent();
        this.gap = thresholds.gap().percent();
        this.about = thresholds.about().percent();
        this.breaches = thresholds.breaches();
        this.warnDays = thresholds.warnDays();
        this.looks = Map.copyOf(looks);
        this.reason = reason;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public YearMonth effectiveFrom() {
        return YearMonth.parse(effectiveFrom);
    }

    public Thresholds thresholds() {
        return new Thresholds(Share.ofPercent(slack), Share.ofPercent(gap), Share.ofPercent(about), breaches, warnDays);
    }

    public Map<Signal, Look> looks() {
        return Map.copyOf(looks);
    }

    public String reason() {
        return reason;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
