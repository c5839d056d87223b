package org.duban.publication;

import java.util.List;
import org.duban.likeness.Similar;
import org.duban.report.ProposedTarget;
import org.duban.target.Target;

/** The targets that a year's table has already, for seeing which of them a second document promises again. */
final class ExistingTargets {
    private final Similar<Target> similar;

    ExistingTargets(List<Target> targets) {
        this.similar = new Similar<>(targets, Target::text);
    }

    Likeness compare(ProposedTarget proposed) {
        return similar.of(proposed.text())
                .map(twin -> new Likeness(
                        proposed,
                        twin.same() ? Likeness.Kind.SAME : Likeness.Kind.SIMILAR,
                        twin.item(),
                        twin.percent()))
                .orElseGet(() -> new Likeness(proposed, Likeness.Kind.NEW, null, 0));
    }
}
