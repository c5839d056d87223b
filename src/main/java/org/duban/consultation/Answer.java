package org.duban.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.target.Target;
import org.jspecify.annotations.Nullable;

/** What a unit says of a row of its slice: that it accepts it, or what it has against it; and what was decided about that. */
@Entity
@Table(name = "consultation_answer")
class Answer extends DistrictEntity {
    @Column(name = "round_id")
    private UUID round;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "target_id")
    private UUID target;

    private int number;

    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable About about;

    private @Nullable String reason;

    private @Nullable String proposal;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    /** @param said null where the unit accepts the row */
    @SuppressWarnings("NullAway.Init")
    Answer(UUID round, UUID unit, Target target, @Nullable Objection said, String by, Instant at) {
        super(Ids.next());
        this.round = round;
        this.unit = unit;
        this.target = target.id();
        this.number = target.number();
        say(target, said, by, at);
    }

    UUID unit() {
        return unit;
    }

    UUID target() {
        return target;
    }

    int number() {
        return number;
    }

    /** The words of the row when the unit answered. */
    String text() {
        return text;
    }

    Optional<Objection> objection() {
        return about == null || reason == null || proposal == null
                ? Optional.empty()
                : Optional.of(new Objection(about, reason, proposal));
    }

    Optional<Verdict> verdict() {
        return Optional.ofNullable(decision).map(each -> new Verdict(each, decisionNote));
    }

    String answeredBy() {
        return answeredBy;
    }

    /** Whether the section has to decide about it. */
    boolean isWaiting() {
        return about != null && decision == null;
    }

    /**
     * Says something else instead.
     *
     * @throws AlreadyDecided where the section has decided about what was said before
     */
    void say(Target row, @Nullable Objection said, String by, Instant at) {
        if (decision != null) {
            throw new AlreadyDecided();
        }
        text = row.text();
        about = said == null ? null : said.about();
        reason = said == null ? null : said.reason().strip();
        proposal = said == null ? null : said.proposal().strip();
        answeredBy = by;
        answeredAt = at;
    }

    /**
     * Decides about the objection; what was decided before is decided anew.
     *
     * @throws VerdictNeedsReason where it is not adopted as a whole and nothing says why
     */
    void decide(Verdict verdict, String by, Instant at) {
        if (verdict.decision() != Decision.ADOPTED && verdict.words() == null) {
            throw new VerdictNeedsReason();
        }
        decision = verdict.decision();
        decisionNote = verdict.words();
        decidedBy = by;
        decidedAt = at;
    }
}
