package org.duban.appeal;

/** What an objection is about. */
public enum Matter {
    /** The light that was published for a target and a period. */
    LIGHT,
    /** That an update went back to its unit. */
    RETURN
}
