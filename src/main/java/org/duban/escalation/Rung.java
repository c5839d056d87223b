package org.duban.escalation;

/**
 * One step of the ladder.
 *
 * @param level 1 is the mildest
 * @param threshold in working days or periods, by the cause
 */
record Rung(int level, Cause cause, int threshold, Form form) {}
