package org.duban.instruction;

/** Which instructions of a year a list shows. */
enum InstructionsShown {
    OPEN,
    OVER,
    ALL;

    boolean shows(InstructionView each) {
        return switch (this) {
            case OPEN -> !each.isSettled();
            case OVER -> each.isOver();
            case ALL -> true;
        };
    }
}
