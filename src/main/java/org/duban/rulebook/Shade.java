package org.duban.rulebook;

import java.util.Locale;

/** The palette: every colour of it stands on white with a contrast of at least 4.5 to 1. Its values are in the style sheet. */
public enum Shade {
    BLUE,
    GREEN,
    TEAL,
    AMBER,
    ORANGE,
    RED,
    PURPLE,
    GREY;

    /** The class of the style sheet. */
    public String css() {
        return "shade-" + name().toLowerCase(Locale.ROOT);
    }
}
