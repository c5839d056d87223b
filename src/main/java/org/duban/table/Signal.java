package org.duban.table;

/** The computed state of a target, in the order in which counts are shown. */
public enum Signal {
    DONE,
    ON_TRACK,
    AT_RISK,
    BEHIND,
    NO_DATA
}
