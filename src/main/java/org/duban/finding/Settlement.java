package org.duban.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a person decided about a finding, with the sentences as they stood then. */
@Entity
@Table(name = "finding_settlement")
class Settlement extends DistrictEntity {
    private int year;

    private String finding;

    @Enumerated(EnumType.STRING)
    private Finding.Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Said> sides;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Settlement() {}

    @SuppressWarnings("NullAway.Init")
    Settlement(int year, Finding finding) {
        super(Ids.next());
        this.year = year;
        this.finding = finding.id();
        this.kind = finding.kind();
        this.sides = List.of(Said.of(finding.a()), Said.of(finding.first()));
    }

    /** A sentence of a target as it stood. */
    record Said(UUID target, int number, String sentence) {
        static Said of(PromisedNumber promised) {
            return new Said(promised.target().id(), promised.target().number(), promised.sentence());
        }
    }

    /** The id of the finding. */
    String finding() {
        return finding;
    }

    Finding.Kind kind() {
        return kind;
    }

    List<Said> sides() {
        return List.copyOf(sides);
    }

    Outcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    String settledBy() {
        return settledBy;
    }

    Instant settledAt() {
        return settledAt;
    }

    void decide(Outcome how, String why, String who, Instant when) {
        outcome = how;
        reason = why;
        settledBy = who;
        settledAt = when;
    }
}
