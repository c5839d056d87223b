package org.duban.publication;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a person wants done with the printed names of one kind that the directory does not settle; the others stay open.
 *
 * @param meant names that stand for somebody who is in the directory
 * @param fresh names to be put into the directory
 * @param all whether every name that is left is to be put into the directory
 */
record NameChoices(Map<String, UUID> meant, Set<String> fresh, boolean all) {
    static final NameChoices LEAVE_OPEN = new NameChoices(Map.of(), Set.of(), false);
    static final NameChoices CREATE_ALL = new NameChoices(Map.of(), Set.of(), true);

    NameChoices {
        meant = Map.copyOf(meant);
        fresh = Set.copyOf(fresh);
    }

    boolean creates(String name) {
        return all || fresh.contains(name);
    }
}
