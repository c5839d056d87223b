package org.duban.light;

import java.math.BigDecimal;

/**
 * One indicator to be judged.
 *
 * @param measured what is held against the promise: the figure itself, or its rise over a base, or its distance from another
 */
record Case(Goal goal, BigDecimal measured, Moment moment, Thresholds thresholds) {}
