package org.duban.reading.repair;

import org.duban.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * A character as its two bytes, one of which the copy may have lost, and where they came from.
 *
 * @param leadNote the reading that stands behind a lost lead byte (and belongs to a character that never was)
 * @param trailNote the reading that stands behind a lost trailing byte: this character's own
 */
record Glyph(
        int lead,
        int trail,
        Span source,
        @Nullable String leadNote,
        @Nullable String trailNote) {
    static final int LOST = 0;

    boolean isWhole() {
        return lead != LOST && trail != LOST;
    }

    char character() {
        return isWhole() ? Gbk.character(lead, trail) : 0;
    }
}
