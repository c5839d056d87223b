package org.duban.instruction;

import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.target.VisibleTargets;

/** Takes an instruction a step further, as far as that is this person's to do. */
@UseCase
class MoveInstruction {
    private final Instructions instructions;
    private final Targets targets;
    private final VisibleTargets visible;
    private final InstructionRights rights;
    private final InstructionLife life;

    MoveInstruction(
            Instructions instructions,
            Targets targets,
            VisibleTargets visible,
            InstructionRights rights,
            InstructionLife life) {
        this.instructions = instructions;
        this.targets = targets;
        this.visible = visible;
        this.rights = rights;
        this.life = life;
    }

    /**
     * Two who do so at once do it one after the other: the second is told what the first did.
     *
     * @throws NotFound where the target has no such instruction, or not for this person
     * @throws InstructionNeedsWords where it says nothing though it has to
     * @throws NotYourInstruction where the step is not this person's to take
     * @throws NotNextForInstruction where its life does not go that way
     * @throws org.duban.shared.ChangedMeanwhile where it is not as the person read it
     * @throws AnswerDayOutOfReach where the new day is over or far away
     */
    void execute(int year, int number, UUID id, InstructionMove move, Viewer by) {
        targets.keep(instructions.targetsOf(id));
        Instruction instruction = instructions.get(id);
        Target target = visible.get(year, number, by);
        if (!instruction.target().equals(target.id()) || !rights.sees(by, instruction)) {
            throw new NotFound();
        }
        move.check();
        if (!rights.may(by, move.step(), instruction, year)) {
            throw new NotYourInstruction();
        }
        life.take(instruction, move, by);
    }
}
