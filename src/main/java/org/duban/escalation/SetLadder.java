package org.duban.escalation;

import org.duban.shared.UseCase;

/** Decides when a district escalates. */
@UseCase
class SetLadder {
    private final Ladders ladders;

    SetLadder(Ladders ladders) {
        this.ladders = ladders;
    }

    void execute(Ladder wanted) {
        LadderKept kept = ladders.kept();
        kept.replace(wanted);
        ladders.save(kept);
    }
}
