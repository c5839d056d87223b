package org.duban.target;

import java.util.List;
import java.util.Set;
import org.duban.reading.Row.Field;

/**
 * What the document says of the responsible that is not settled yet.
 *
 * @param leaders names that stand for no post of the directory so far; likewise {@code lead} and {@code support} for units
 * @param inherited the fields that come from a merged cell above and were not confirmed yet
 * @param lost the fields that this copy of the document lost
 */
public record Printed(
        List<String> leaders, List<String> lead, List<String> support, Set<Field> inherited, Set<Field> lost) {
    static final Printed NOTHING = new Printed(List.of(), List.of(), List.of(), Set.of(), Set.of());

    public Printed {
        leaders = List.copyOf(leaders);
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        inherited = Set.copyOf(inherited);
        lost = Set.copyOf(lost);
    }
}
