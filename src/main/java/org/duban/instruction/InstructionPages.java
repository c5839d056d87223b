package org.duban.instruction;

import java.util.List;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds instructions, each person those that the person may see: on a target, of a year, of a unit. */
@Component("instructionPages")
@Transactional(readOnly = true)
public class InstructionPages {
    private final VisibleTargets targets;
    private final Instructions instructions;
    private final InstructionRights rights;
    private final InstructionViews views;

    InstructionPages(
            VisibleTargets targets, Instructions instructions, InstructionRights rights, InstructionViews views) {
        this.targets = targets;
        this.instructions = instructions;
        this.rights = rights;
        this.views = views;
    }

    /** @throws org.duban.shared.NotFound where there is no such target, or not for this person */
    public List<InstructionView> onTarget(int year, int number, Viewer viewer) {
        Target target = targets.get(year, number, viewer);
        List<Instruction> seen = instructions.findByTargetInOrderById(List.of(target.id())).stream()
                .filter(each -> rights.sees(viewer, each))
                .toList();
        return views.of(seen, viewer);
    }

    /** All of a year for the supervision section, the own ones for a leader. */
    List<InstructionView> ofYear(int year, Viewer viewer) {
        List<Instruction> seen = instructions.findByYear(year).stream()
                .filter(each -> viewer.supervises() || each.giver().is(viewer))
                .toList();
        return views.of(seen, viewer);
    }

    /** What the person's unit was asked, of whatever year, but on targets that it has nothing to do with any more. */
    public List<InstructionView> ofUnit(Viewer viewer) {
        UUID unit = viewer.unit();
        return unit == null ? List.of() : views.of(instructions.findOfUnit(unit, viewer.units()), viewer);
    }
}
