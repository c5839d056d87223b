package org.duban.account;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person in the district of the current request, with the roles held there.
 *
 * @param unit the unit that a clerk or head belongs to
 * @param units that unit and the groups it is a member of
 * @param post the post that a leader holds
 * @param elsewhere whether the person has a grant for other districts too
 */
public record Viewer(
        UUID account,
        String username,
        String name,
        String district,
        Set<Role> roles,
        @Nullable UUID unit,
        Set<UUID> units,
        @Nullable UUID post,
        boolean elsewhere) {
    public Viewer {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    public boolean supervises() {
        return roles.contains(Role.SUPERVISOR);
    }

    /** Whether every row of the district may be seen; else only the rows of {@link #units()}. */
    public boolean seesAll() {
        return supervises() || roles.contains(Role.LEADER);
    }

    /** Whether any row of the district may be seen. */
    public boolean seesRows() {
        return seesAll() || reports();
    }

    /** Whether the person reports for a unit. */
    public boolean reports() {
        return unit != null;
    }

    /** Whether the person is one of the three administrators. */
    public boolean administers() {
        return roles.stream().anyMatch(Role::isAdministrator);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
