package org.duban.target;

import org.duban.reading.Measure;

/** How the readings of an indicator are held against its promise, and so when it is on schedule. */
public enum IndicatorType {
    /** counted up from January: due in step with its plan line */
    CUMULATIVE,
    /** a rate for the year so far: due whole at any time */
    GROWTH,
    /** a share, level or rank at the end of the period: due by the way from its base */
    LEVEL,
    /** a level whose rise over its base is promised */
    NET_INCREASE,
    /** 确保 beside 力争: the firmer one decides, the other is a bonus */
    PAIR,
    /** held against another indicator of the same period */
    RELATIVE,
    /** 完成上级下达任务: no promise before its figure is entered */
    ASSIGNED,
    /** a level or rate that may not be passed */
    LOWER_IS_BETTER,
    /** nodes with dates; a reading is how many of them are reached */
    MILESTONE,
    /** words, and a percent that a person judged */
    QUALITATIVE,
    /** what has to hold all year; a reading is how often it was broken */
    CONTINUOUS;

    /** Whether what the members of a group report of it is parts of one sum. */
    public boolean addsUp(Measure measure) {
        boolean counted = measure == Measure.COUNT || measure == Measure.AMOUNT || measure == Measure.QUANTITY;
        return switch (this) {
            case CUMULATIVE, NET_INCREASE, CONTINUOUS -> true;
            case PAIR, ASSIGNED -> counted;
            case LOWER_IS_BETTER -> measure == Measure.COUNT;
            case GROWTH, LEVEL, RELATIVE, MILESTONE, QUALITATIVE -> false;
        };
    }
}
