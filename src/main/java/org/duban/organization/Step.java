package org.duban.organization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A step in the protocol order. */
enum Step {
    UP(-1),
    DOWN(1);

    private final int step;

    Step(int step) {
        this.step = step;
    }

    /** The step of an address: {@code up} or {@code down}. */
    static Step named(String word) {
        return word.equals("up") ? UP : DOWN;
    }

    /** The same things with one of them a step further; at the end of the list it stays. */
    <T> List<T> move(T one, List<T> all) {
        List<T> moved = new ArrayList<>(all);
        int from = moved.indexOf(one);
        int to = Math.min(Math.max(from + step, 0), moved.size() - 1);
        Collections.swap(moved, from, to);
        return moved;
    }
}
