package org.duban.roster;

import java.util.Set;
import java.util.UUID;

/**
 * A unit that answers for a target as its lead.
 *
 * @param unit a group only where nobody belongs to it
 * @param speakers the unit, and the groups through which it leads: what is said in their names it has said
 */
public record Answering(UUID unit, Set<UUID> speakers) {
    public Answering {
        speakers = Set.copyOf(speakers);
    }
}
