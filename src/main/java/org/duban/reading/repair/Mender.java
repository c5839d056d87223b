package org.duban.reading.repair;

import java.util.List;

/** Finds one sort of damage. */
interface Mender {
    /** The changes that mend the text, in order and without overlap; none where it is sound. */
    List<Edit> mend(String text);
}
