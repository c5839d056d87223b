package org.duban.checklist;

import java.util.List;

/** Finds what belongs on one of the lists. */
interface Search {
    Kind kind();

    /** In the order of the table. */
    List<Found> find(Scope scope);
}
