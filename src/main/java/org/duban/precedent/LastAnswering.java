package org.duban.precedent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.roster.AssignmentRole;
import org.duban.roster.Roster;
import org.duban.target.Target;
import org.springframework.stereotype.Component;

/** Knows who answered for a row of last year and is still there to answer again. */
@Component
class LastAnswering {
    private final Roster roster;
    private final Directories directories;
    private final Clock clock;

    LastAnswering(Roster roster, Directories directories, Clock clock) {
        this.roster = roster;
        this.directories = directories;
        this.clock = clock;
    }

    /** All units that work today, and all posts. */
    Set<UUID> present() {
        Directory directory = directories.current();
        Set<UUID> present = new HashSet<>();
        directory.unitsOn(LocalDate.now(clock)).stream().map(Unit::id).forEach(present::add);
        directory.posts().stream().map(Post::id).forEach(present::add);
        return present;
    }

    /** Those of a row of last year who can be taken over for a row of this year, which says nobody in that role yet. */
    Answering offered(Target now, Target before, Set<UUID> present) {
        Answering all = of(before, present);
        all.roles().keySet().removeIf(role -> isSaid(now, role));
        return all;
    }

    Answering of(Target before, Set<UUID> present) {
        Map<AssignmentRole, List<UUID>> roles = new EnumMap<>(AssignmentRole.class);
        for (AssignmentRole role : AssignmentRole.values()) {
            List<UUID> who = roster.of(before.id(), role).stream()
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
                || !roster.of(now.id(), role).isEmpty();
    }
}
