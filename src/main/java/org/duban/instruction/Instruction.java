package org.duban.instruction;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;

/** What a leader asks one unit of a target for; its life is the table of {@link InstructionStep}. */
@Entity
class Instruction extends DistrictEntity {
    @Column(name = "target_id")
    private UUID target;

    @Column(name = "unit_id")
    private UUID unit;

    private String words;

    @Embedded
    private Giver giver;

    @Column(name = "due_on")
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private InstructionState state;

    @SuppressWarnings("NullAway.Init")
    protected Instruction() {}

    /** @param due the last day on which an answer is in time */
    @SuppressWarnings("NullAway.Init")
    Instruction(UUID target, UUID unit, String words, Giver giver, LocalDate due) {
        super(Ids.next());
        this.target = target;
        this.unit = unit;
        this.words = words;
        this.giver = giver;
        this.due = due;
        this.state = InstructionState.GIVEN;
    }

    UUID target() {
        return target;
    }

    /** Who has to answer; never a group. */
    UUID unit() {
        return unit;
    }

    String words() {
        return words;
    }

    Giver giver() {
        return giver;
    }

    LocalDate due() {
        return due;
    }

    InstructionState state() {
        return state;
    }

    /** @throws NotNextForInstruction where its life does not go that way */
    void take(InstructionStep step) {
        state = step.after(state);
    }

    /** Gives its unit until another day. */
    void postpone(LocalDate until) {
        due = until;
    }
}
