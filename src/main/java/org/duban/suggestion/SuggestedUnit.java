package org.duban.suggestion;

import java.util.List;
import java.util.UUID;
import org.duban.likeness.Match;
import org.duban.target.Target;

/**
 * A unit that is likely to lead or support a target.
 *
 * @param score its share in the votes of the most alike earlier targets, 0 to 1
 * @param rows those of them that it led or supported, the most alike first
 */
record SuggestedUnit(UUID unit, double score, List<Match<Target>> rows) {}
