package org.duban.stage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of a target: who took it, when, why and on which basis; it never changes. */
@Entity
@Table(name = "target_stage_step")
class StepDone extends DistrictEntity {
    @Column(name = "target_id")
    private UUID target;

    @Enumerated(EnumType.STRING)
    private StageStep step;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "unit_id")
    private @Nullable UUID unit;

    @Enumerated(EnumType.STRING)
    private Move.@Nullable Way way;

    private String words;

    private String basis;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected StepDone() {}

    /** @param stage that the target is in now */
    @SuppressWarnings("NullAway.Init")
    StepDone(UUID target, Move move, Stage stage, Doer doer, Instant takenAt) {
        super(Ids.next());
        this.target = target;
        this.step = move.step();
        this.stage = stage;
        this.unit = doer.unit();
        this.way = move.way();
        this.words = move.words();
        this.basis = move.basis();
        this.takenBy = doer.name();
        this.takenAt = takenAt;
    }

    /**
     * Who takes a step.
     *
     * @param unit for which the person signs or proposes
     */
    record Doer(String name, @Nullable UUID unit) {}

    UUID target() {
        return target;
    }

    StageStep step() {
        return step;
    }

    Stage stage() {
        return stage;
    }

    @Nullable UUID unit() {
        return unit;
    }

    Move.@Nullable Way way() {
        return way;
    }

    String words() {
        return words;
    }

    String basis() {
        return basis;
    }

    String takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }
}
