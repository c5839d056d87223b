package org.duban.instruction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;

/** One step in the life of an instruction: who took it, when and in which words; it never changes. */
@Entity
@Table(name = "instruction_step")
class InstructionStepTaken extends DistrictEntity {
    @Column(name = "instruction_id")
    private UUID instruction;

    @Enumerated(EnumType.STRING)
    private InstructionStep step;

    @Enumerated(EnumType.STRING)
    private InstructionState state;

    private String words;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected InstructionStepTaken() {}

    /**
     * @param after the instruction as it is after the step
     * @param onBehalf whether the supervision section took it in the place of the leader or the unit
     */
    @SuppressWarnings("NullAway.Init")
    InstructionStepTaken(
            Instruction after, InstructionStep step, String words, boolean onBehalf, String takenBy, Instant takenAt) {
        super(Ids.next());
        this.instruction = after.id();
        this.step = step;
        this.state = after.state();
        this.words = words;
        this.due = after.due();
        this.onBehalf = onBehalf;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }

    UUID instruction() {
        return instruction;
    }

    InstructionStep step() {
        return step;
    }

    String words() {
        return words;
    }

    /** Until when the unit had to answer after it. */
    LocalDate due() {
        return due;
    }

    boolean onBehalf() {
        return onBehalf;
    }

    String takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }
}
