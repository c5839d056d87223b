package org.duban.instruction;

import java.time.Clock;
import org.duban.account.Viewer;
import org.duban.shared.ChangedMeanwhile;
import org.springframework.stereotype.Component;

/** The only way from one state of an instruction to the next: takes the step and records it. */
@Component
class InstructionLife {
    private final Instructions instructions;
    private final InstructionSteps steps;
    private final InstructionRights rights;
    private final AnswerTerm term;
    private final Clock clock;

    InstructionLife(
            Instructions instructions, InstructionSteps steps, InstructionRights rights, AnswerTerm term, Clock clock) {
        this.instructions = instructions;
        this.steps = steps;
        this.rights = rights;
        this.term = term;
        this.clock = clock;
    }

    void begin(Instruction instruction, Viewer by) {
        record(instruction, InstructionStep.GIVE, "", by);
    }

    /**
     * @throws NotNextForInstruction where its life does not go that way
     * @throws ChangedMeanwhile where it is not as the person read it
     * @throws AnswerDayOutOfReach where the new day is none
     */
    void take(Instruction instruction, InstructionMove move, Viewer by) {
        instruction.take(move.step());
        ChangedMeanwhile.unlessSame(move.version(), instruction.version());
        if (move.step() == InstructionStep.SEND_BACK && move.due() != null) {
            term.check(move.due());
            instruction.postpone(move.due());
        }
        record(instruction, move.step(), move.words(), by);
    }

    private void record(Instruction instruction, InstructionStep step, String words, Viewer by) {
        instructions.save(instruction);
        boolean onBehalf = rights.isOnBehalf(by, step, instruction);
        steps.save(new InstructionStepTaken(instruction, step, words, onBehalf, by.name(), clock.instant()));
    }
}
