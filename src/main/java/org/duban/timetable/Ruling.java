package org.duban.timetable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One decision on a year's timetable; the timetable follows from all of them in turn, and none is ever changed. */
@Entity
@Table(name = "timetable_ruling")
class Ruling extends DistrictEntity {
    private int year;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Rules rules;

    private @Nullable Period period;

    private @Nullable String reason;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Ruling() {}

    @SuppressWarnings("NullAway.Init")
    private Ruling(int year, int number, Kind kind, String madeBy, Instant madeAt) {
        super(Ids.next());
        this.year = year;
        this.number = number;
        this.kind = kind;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** What is decided. */
    enum Kind {
        SET,
        CLOSE,
        REOPEN,
        PUBLISH
    }

    /** @param number counts the decisions on the year from 1: two people never make the same one */
    static Ruling set(int year, int number, Rules rules, String by, Instant at) {
        Ruling ruling = new Ruling(year, number, Kind.SET, by, at);
        ruling.rules = rules;
        return ruling;
    }

    /** @param kind CLOSE, REOPEN or PUBLISH; {@code reason} blank where none was given */
    static Ruling on(Period period, int number, Kind kind, String reason, String by, Instant at) {
        Ruling ruling = new Ruling(period.month().getYear(), number, kind, by, at);
        ruling.period = period;
        ruling.reason = reason.isBlank() ? null : reason.strip();
        return ruling;
    }

    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    Optional<Rules> rules() {
        return Optional.ofNullable(rules);
    }

    @Nullable Period period() {
        return period;
    }

    @Nullable String reason() {
        return reason;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Says which periods are closed after it. */
    void apply(Set<Period> closed) {
        if (period == null) {
            return;
        }
        if (kind == Kind.REOPEN) {
            closed.remove(period);
        } else {
            closed.add(period);
        }
    }
}
