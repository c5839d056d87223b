package org.duban.suggestion;

import java.util.List;
import java.util.UUID;

/**
 * A unit or post that is likely to answer for a target.
 *
 * @param score its share of all that speaks for anyone, 0 to 1
 * @param rows the rows it answered for that are most like the target, at most three
 * @param remit the words of the target that belong to its remit
 */
record Likely(UUID who, double score, List<Lesson> rows, List<String> remit) {}
