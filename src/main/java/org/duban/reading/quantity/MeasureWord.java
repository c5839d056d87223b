package org.duban.reading.quantity;

/** The word after a number that says what it counts, as written. */
record MeasureWord(String text, Kind kind) {
    /** The classes of measure words. */
    enum Kind {
        THINGS,
        MONEY,
        PHYSICAL,
        /** a rate of things to something, as 所/万人 */
        RATE,
        PERCENT,
        /** 个百分点, 倍: of a share they say a change */
        CHANGE,
        /** days and hours: a target only where time itself is measured */
        TIME,
        /** ranks a thing and is never a goal, as 220千伏 */
        GRADE
    }
}
