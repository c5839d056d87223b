package org.duban.target;

import java.util.regex.Pattern;
import org.duban.reading.Measure;
import org.duban.reading.Op;

/** How the readings of an indicator add up to its value, and so when it is on schedule. */
public enum IndicatorType {
    /** counted up from January: due in step with the year */
    CUMULATIVE,
    /** a rate for the year so far: due whole at any time */
    GROWTH,
    /** a share, level or rank at the end of the period */
    LEVEL,
    /** a level or rate that may not be passed */
    LOWER_IS_BETTER;

    private static final Pattern FALL = Pattern.compile("下降|降低|压减");

    /** What an indicator is most likely to be, for a person to correct. */
    static IndicatorType proposedFor(Measure measure, Op op, String name) {
        if (op == Op.AT_MOST || op == Op.LESS_THAN || FALL.matcher(name).find()) {
            return LOWER_IS_BETTER;
        }
        return switch (measure) {
            case GROWTH -> GROWTH;
            case RATIO, RANK -> LEVEL;
            case COUNT, AMOUNT, QUANTITY -> CUMULATIVE;
        };
    }
}
