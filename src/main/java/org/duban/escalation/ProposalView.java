package org.duban.escalation;

import java.util.UUID;

/**
 * A proposal as the page shows it.
 *
 * @param number of the target
 * @param count of working days or periods, by the cause
 */
record ProposalView(
        UUID target, int number, String text, UUID unit, String label, Cause cause, int count, int level, Form form) {
    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.target().id(),
                proposal.target().number(),
                proposal.target().text(),
                proposal.unit().id(),
                proposal.unit().label(),
                proposal.rung().cause(),
                proposal.count(),
                proposal.rung().level(),
                proposal.rung().form());
    }
}
