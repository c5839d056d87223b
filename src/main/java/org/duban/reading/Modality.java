package org.duban.reading;

/** How firmly a number is promised. */
public enum Modality {
    PLAN,
    /** 确保, 必须 */
    COMMIT,
    /** 力争, 争取 */
    STRETCH
}
