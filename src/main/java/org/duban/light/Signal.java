package org.duban.light;

import java.util.Comparator;

/** The computed state of a target, from best to worst; what has no data is neither. */
public enum Signal {
    DONE,
    ON_TRACK,
    AT_RISK,
    BEHIND,
    NO_DATA;

    static final Comparator<Signal> FROM_BEST = Comparator.naturalOrder();
}
