package org.duban.instruction;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.account.Viewer;
import org.duban.instruction.Addressees.Addressee;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.target.VisibleTargets;

/** A leader asks units of a target for something, or the supervision section records that on paper one did. */
@UseCase
class GiveInstruction {
    private final VisibleTargets visible;
    private final Targets targets;
    private final Addressees addressees;
    private final Givers givers;
    private final AnswerTerm term;
    private final Instructions instructions;
    private final InstructionLife life;

    GiveInstruction(
            VisibleTargets visible,
            Targets targets,
            Addressees addressees,
            Givers givers,
            AnswerTerm term,
            Instructions instructions,
            InstructionLife life) {
        this.visible = visible;
        this.targets = targets;
        this.addressees = addressees;
        this.givers = givers;
        this.term = term;
        this.instructions = instructions;
        this.life = life;
    }

    /**
     * @throws org.duban.shared.NotFound where there is no such target, or not for this person
     * @throws org.duban.target.OutOfTable where the target was cancelled
     * @throws AnswerDayOutOfReach where the day is over or far away
     * @throws NotAUnitOfTarget where one of the units has nothing to do with the target
     * @throws PaperIncomplete where the section does not say who gave it when, and where that is written
     * @throws GivenAlready where one of the units was asked the same and has not answered
     */
    void execute(int year, int number, InstructionForm form, Viewer by) {
        targets.keep(targets.idsOf(year, Set.of(number)));
        Target target = visible.getInTable(year, number, by);
        term.check(form.due());
        Giver giver = givers.of(form, by);
        Set<UUID> units = Set.copyOf(form.unit());
        Set<UUID> possible = addressees.of(target).stream().map(Addressee::unit).collect(Collectors.toSet());
        if (!possible.containsAll(units)) {
            throw new NotAUnitOfTarget();
        }
        String words = form.words().strip();
        refuseTwice(target, units, words);
        units.forEach(unit -> life.begin(new Instruction(target.id(), unit, words, giver, form.due()), by));
    }

    private void refuseTwice(Target target, Set<UUID> units, String words) {
        List<Instruction> given = instructions.findByTargetInOrderById(List.of(target.id()));
        if (given.stream()
                .anyMatch(each ->
                        each.state().isWithUnit() && units.contains(each.unit()) && words.equals(each.words()))) {
            throw new GivenAlready();
        }
    }
}
