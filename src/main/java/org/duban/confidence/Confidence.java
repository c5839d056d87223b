package org.duban.confidence;

import org.duban.table.Signal;

/** 完成把握: how likely a target is to be reached, in four points so that there is no middle to hide in. */
enum Confidence {
    /** 有把握 */
    ASSURED,
    /** 较有把握 */
    LIKELY,
    /** 有困难 */
    DOUBTFUL,
    /** 难以完成 */
    UNLIKELY;

    /** Whether a light says the opposite: on course where the section doubts, or behind where it does not. */
    boolean contradicts(Signal signal) {
        return switch (signal) {
            case DONE, ON_TRACK -> compareTo(DOUBTFUL) >= 0;
            case BEHIND -> compareTo(LIKELY) <= 0;
            case AT_RISK, NO_DATA -> false;
        };
    }
}
