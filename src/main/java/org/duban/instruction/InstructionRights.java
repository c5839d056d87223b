package org.duban.instruction;

import org.duban.account.Role;
import org.duban.account.Viewer;
import org.duban.progress.Confirmation;
import org.springframework.stereotype.Component;

/** Knows whose step is whose: the unit answers, all else is the leader's who asked; the supervision section may do both in their place. */
@Component
class InstructionRights {
    private final Confirmation confirmation;

    InstructionRights(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    boolean sees(Viewer viewer, Instruction instruction) {
        return viewer.seesAll() || isAsked(viewer, instruction);
    }

    /** @param year of the target */
    boolean may(Viewer viewer, InstructionStep step, Instruction instruction, int year) {
        return viewer.supervises()
                || (step == InstructionStep.ANSWER
                        ? isAsked(viewer, instruction) && confirmation.speaks(viewer, year)
                        : viewer.has(Role.LEADER) && instruction.giver().is(viewer));
    }

    /** Whether the person takes the step in the place of another one. */
    boolean isOnBehalf(Viewer viewer, InstructionStep step, Instruction instruction) {
        return step == InstructionStep.ANSWER
                ? !isAsked(viewer, instruction)
                : !instruction.giver().is(viewer);
    }

    private static boolean isAsked(Viewer viewer, Instruction instruction) {
        return instruction.unit().equals(viewer.unit());
    }
}
