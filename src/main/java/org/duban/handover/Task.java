package org.duban.handover;

import org.duban.roster.AssignmentRole;
import org.duban.target.Target;

/** A target that someone answers for in a role. */
record Task(Target target, AssignmentRole role) {
    Line line() {
        return new Line(target.year(), target.number(), role.name(), target.text());
    }
}
