package org.duban.lookup;

/** How well a name answers to what was typed, the best first. */
enum Fit {
    WHOLE,
    WHOLE_SOUND,
    BEGINNING,
    SOUND,
    INSIDE,
    SOUND_INSIDE
}
