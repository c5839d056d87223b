package org.duban.reading;

/** What sort of number an indicator promises. */
public enum Measure {
    /** a rise or fall in percent */
    GROWTH,
    /** a share, rate or coverage */
    RATIO,
    /** things or people */
    COUNT,
    /** money */
    AMOUNT,
    /** another physical unit */
    QUANTITY,
    /** a place in a ranking */
    RANK
}
