package org.duban.precedent;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.roster.AssignmentRole;

/** Who of last year's table can answer again, role by role; a role that nobody of them can is missing. */
record Answering(Map<AssignmentRole, List<UUID>> roles) {
    boolean isEmpty() {
        return roles.isEmpty();
    }
}
