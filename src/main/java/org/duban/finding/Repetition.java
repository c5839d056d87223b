package org.duban.finding;

import java.util.List;
import org.duban.target.Indicator;

/**
 * A figure that is promised in two targets and therefore asked for twice.
 *
 * @param finding the id of the finding that says so
 * @param linkable whether it is one promise that can be reported once; else its numbers differ, and somebody has to look first
 * @param figures the one, and the other or its parts
 */
public record Repetition(String finding, boolean linkable, List<Indicator> figures) {}
