package org.duban.target;

import java.util.UUID;

/** A unit or post at its place among those who answer for a target in one role. */
interface Assigned {
    /** The id of the unit or post. */
    UUID who();

    int position();

    void moveTo(int place);
}
