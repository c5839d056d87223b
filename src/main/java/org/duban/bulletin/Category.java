package org.duban.bulletin;

import org.duban.light.Share;
import org.duban.table.State;

/** 通报分类: the class of a target in a bulletin; each has exactly one. */
enum Category {
    /** 已完成 */
    DONE,
    /** 超进度 */
    AHEAD,
    /** 达进度 */
    ON_COURSE,
    /** 欠进度 */
    BEHIND,
    /** 其他 */
    OTHER;

    /**
     * Done is what has the light of it. What is on track is ahead where it exceeds its plan by more than what it might fall short of it
     * unpunished; at risk and behind are behind; what has no data is other.
     *
     * @param slack how far below its plan a target may be and still be on track
     */
    static Category of(State state, Share slack) {
        return switch (state.signal()) {
            case DONE -> DONE;
            case ON_TRACK -> isAhead(state, slack) ? AHEAD : ON_COURSE;
            case AT_RISK, BEHIND -> BEHIND;
            case NO_DATA -> OTHER;
        };
    }

    private static boolean isAhead(State state, Share slack) {
        return state.percent() != null
                && state.planned() != null
                && state.percent().subtract(state.planned()).compareTo(slack.percent()) > 0;
    }
}
