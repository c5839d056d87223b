package org.duban.roster;

import java.util.List;

/** What a printed name can stand for. */
public enum NameKind {
    UNIT(AssignmentRole.LEAD, AssignmentRole.SUPPORT),
    LEADER(AssignmentRole.LEADER);

    private final List<AssignmentRole> roles;

    NameKind(AssignmentRole... roles) {
        this.roles = List.of(roles);
    }

    /** The roles in which such a name can be printed. */
    public List<AssignmentRole> roles() {
        return roles;
    }

    static NameKind of(AssignmentRole role) {
        return role == AssignmentRole.LEADER ? LEADER : UNIT;
    }
}
