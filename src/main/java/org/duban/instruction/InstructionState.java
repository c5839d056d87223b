package org.duban.instruction;

/** Where an instruction is in its life. */
public enum InstructionState {
    GIVEN,
    ANSWERED,
    /** The answer was not enough; another one is asked for. */
    SENT_BACK,
    CLOSED,
    WITHDRAWN;

    /** Whether its unit has to answer. */
    boolean isWithUnit() {
        return this == GIVEN || this == SENT_BACK;
    }

    /** Whether nothing happens to it any more. */
    boolean isSettled() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
