package org.duban.precedent;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.roster.Answerers;
import org.duban.roster.AssignmentRole;
import org.duban.target.Target;

/**
 * Who answered for the rows of two years, and could answer again.
 *
 * @param present all units that work today, and all posts
 */
record Offers(Set<UUID> present, Answerers answerers) {
    /** Those of a row of last year who can be taken over for a row of this year, which says nobody in that role yet. */
    Answering of(Target now, Target before) {
        Answering all = of(before);
        all.roles().keySet().removeIf(role -> isSaid(now, role));
        return all;
    }

    Answering of(Target before) {
        Map<AssignmentRole, List<UUID>> roles = new EnumMap<>(AssignmentRole.class);
        for (AssignmentRole role : AssignmentRole.values()) {
            List<UUID> who = answerers.of(before.id(), role).stream()
                    .filter(present::contains)
                    .toList();
            if (!who.isEmpty()) {
                roles.put(role, who);
            }
        }
        return new Answering(roles);
    }

    private boolean isSaid(Target now, AssignmentRole role) {
        return !now.unsettled().names(role).isEmpty()
                || !answerers.of(now.id(), role).isEmpty();
    }
}
