package org.duban.roster;

import java.util.UUID;

/** A unit or post at its place among those who answer for a target in one role. */
public interface Assigned {
    /** The id of the unit or post. */
    UUID who();

    int position();

    void moveTo(int place);
}
