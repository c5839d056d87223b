package org.duban.target;

import java.util.Set;
import java.util.UUID;

/** Targets of a year were added or cancelled, or their indicators changed; published within the transaction. */
public record TargetsChanged(String district, int year, Set<UUID> targets) {
    public TargetsChanged {
        targets = Set.copyOf(targets);
    }
}
