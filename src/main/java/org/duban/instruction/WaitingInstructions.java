package org.duban.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.account.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts for the start page and the pages on which people work what waits for them. */
@Component("waitingInstructions")
@Transactional(readOnly = true)
public class WaitingInstructions {
    private final Instructions instructions;
    private final Clock clock;

    WaitingInstructions(Instructions instructions, Clock clock) {
        this.instructions = instructions;
        this.clock = clock;
    }

    /**
     * How many are not settled.
     *
     * @param toAnswer that wait for their units; {@code over} of these, over their day
     * @param toClose that were answered
     */
    public record Counts(long toAnswer, long over, long toClose) {
        public boolean isEmpty() {
            return toAnswer + toClose == 0;
        }
    }

    /** What the person's unit has to answer. */
    public Counts ofUnit(Viewer viewer) {
        UUID unit = viewer.unit();
        return count(unit == null ? List.of() : instructions.findOfUnit(unit, viewer.units()));
    }

    /** What the section follows, or the leader has asked. */
    public Counts asked(Viewer viewer) {
        return count(instructions.findOpen().stream()
                .filter(each -> viewer.supervises() || each.giver().is(viewer))
                .toList());
    }

    private Counts count(Collection<Instruction> all) {
        LocalDate today = LocalDate.now(clock);
        List<Instruction> open =
                all.stream().filter(each -> each.state().isWithUnit()).toList();
        return new Counts(
                open.size(),
                open.stream().filter(each -> each.due().isBefore(today)).count(),
                all.stream()
                        .filter(each -> each.state() == InstructionState.ANSWERED)
                        .count());
    }
}
