package org.duban.finding;

/** Two numbers of a year's table that somebody should look at together. */
record Finding(Kind kind, PromisedNumber a, PromisedNumber b) {
    /** What is odd about them. */
    enum Kind {
        /** the same object with different numbers */
        DIFFERENT_NUMBER,
        /** the same number promised in two targets */
        SAME_PROMISE
    }
}
