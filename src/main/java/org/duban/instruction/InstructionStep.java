package org.duban.instruction;

import static org.duban.instruction.InstructionState.ANSWERED;
import static org.duban.instruction.InstructionState.CLOSED;
import static org.duban.instruction.InstructionState.GIVEN;
import static org.duban.instruction.InstructionState.SENT_BACK;
import static org.duban.instruction.InstructionState.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can happen to an instruction: the whole of its life is this table. */
public enum InstructionStep {
    /** Nothing comes before it. */
    GIVE(EnumSet.noneOf(InstructionState.class), GIVEN),
    ANSWER(EnumSet.of(GIVEN, SENT_BACK), ANSWERED),
    SEND_BACK(EnumSet.of(ANSWERED), SENT_BACK),
    CLOSE(EnumSet.of(ANSWERED), CLOSED),
    WITHDRAW(EnumSet.of(GIVEN, SENT_BACK, ANSWERED), WITHDRAWN);

    private final Set<InstructionState> from;
    private final InstructionState to;

    InstructionStep(Set<InstructionState> from, InstructionState to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The state after the step.
     *
     * @throws NotNextForInstruction where the step does not lead on from that state
     */
    InstructionState after(InstructionState state) {
        if (!from.contains(state)) {
            throw new NotNextForInstruction(state);
        }
        return to;
    }

    /** Whether it comes with words; an instruction is closed without, too. */
    boolean needsWords() {
        return this != CLOSE;
    }

    /** All that can happen to an instruction in that state. */
    static List<InstructionStep> possible(InstructionState state) {
        return Stream.of(values()).filter(step -> step.from.contains(state)).toList();
    }
}
