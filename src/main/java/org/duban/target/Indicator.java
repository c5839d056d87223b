package org.duban.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A number promised in a target. */
@Entity
public class Indicator extends DistrictEntity {
    @Column(name = "target_id")
    private UUID target;

    private int position;

    private String name;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    private Op op;

    private BigDecimal value;

    private @Nullable BigDecimal upper;

    private @Nullable String unit;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    @Enumerated(EnumType.STRING)
    private IndicatorType type;

    private boolean confirmed;

    @JdbcTypeCode(SqlTypes.JSON)
    private Yardstick yardstick;

    private String quote;

    private @Nullable UUID twins;

    private boolean partial;

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    /** A number at its place among those of the target, of the type that is likely. */
    @SuppressWarnings("NullAway.Init")
    public Indicator(UUID target, int position, String name, Promise promise, String quote) {
        super(Ids.next());
        this.target = target;
        this.position = position;
        this.name = name;
        this.quote = quote;
        mean(promise);
        this.type = TypeProposal.of(name, promise, quote);
        this.yardstick = Yardstick.NONE;
    }

    public UUID target() {
        return target;
    }

    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    public Promise promise() {
        return new Promise(measure, op, value, upper, unit, modality);
    }

    public Measure measure() {
        return measure;
    }

    public Op op() {
        return op;
    }

    /** The promised value, the lower bound of a range. */
    public BigDecimal value() {
        return value;
    }

    public @Nullable BigDecimal upper() {
        return upper;
    }

    public @Nullable String unit() {
        return unit;
    }

    public Modality modality() {
        return modality;
    }

    public IndicatorType type() {
        return type;
    }

    /** Whether a person said of which type it is; else it is a proposal. */
    public boolean isConfirmed() {
        return confirmed;
    }

    public Yardstick yardstick() {
        return yardstick;
    }

    /** The words of the target that promise it; empty where a person added it. */
    public String quote() {
        return quote;
    }

    /** What all numbers that are one promise have in common; nothing for a number that stands alone. */
    public Optional<UUID> twins() {
        return Optional.ofNullable(twins);
    }

    /** Whether it is only a part of that promise, which is the sum of such numbers. */
    public boolean partial() {
        return partial;
    }

    /** Makes it one promise with all that have this in common. */
    void join(UUID promise) {
        twins = promise;
        partial = false;
    }

    /** Makes it a part of the promise of all that have this in common. */
    void joinAsPart(UUID promise) {
        twins = promise;
        partial = true;
    }

    /** Makes it a promise of its own again. */
    void standAlone() {
        twins = null;
        partial = false;
    }

    /** Puts right what was read. */
    public void correct(String newName, Promise promise, IndicatorType newType) {
        name = newName;
        type = newType;
        mean(promise);
    }

    /** A person says of which type it is. */
    public void confirm(IndicatorType meant) {
        type = meant;
        confirmed = true;
    }

    /** A person says what its type needs to know. */
    void measureBy(Yardstick said) {
        yardstick = said;
    }

    private void mean(Promise promise) {
        measure = promise.measure();
        op = promise.op();
        value = promise.value();
        upper = promise.upper();
        unit = promise.unit();
        modality = promise.modality();
    }
}
