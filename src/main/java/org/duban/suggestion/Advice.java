package org.duban.suggestion;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.roster.AssignmentRole;
import org.duban.target.Target;

/** All that is known of who is likely to answer for the targets of a year, in each role. */
record Advice(Knowledge lead, Supporters support, Knowledge leaders) {
    /**
     * Those who are likely to answer for a target in a role, the likeliest first.
     *
     * @param answering those who do already
     * @param leading those who lead it
     */
    List<Likely> of(AssignmentRole role, Target target, Set<UUID> answering, Set<UUID> leading) {
        return switch (role) {
            case LEAD -> lead.of(target.id(), target.text(), answering);
            case SUPPORT -> support.of(target.id(), target.text(), answering, leading);
            case LEADER -> leaders.of(target.id(), target.text(), answering);
        };
    }
}
