package org.duban.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.plan.YearNumbers.Numbered;
import org.duban.shared.UseCase;
import org.duban.target.Changes;
import org.duban.target.IndicatorType;
import org.duban.target.Target;

/** A person says of which types numbers are, many at once; what another confirmed meanwhile stays. */
@UseCase
class ConfirmTypes {
    private final YearNumbers numbers;
    private final Changes changes;

    ConfirmTypes(YearNumbers numbers, Changes changes) {
        this.numbers = numbers;
        this.changes = changes;
    }

    /**
     * Gives how many were confirmed.
     *
     * @param types by number; one that is not of the year's table is left out
     */
    int execute(int year, Map<UUID, IndicatorType> types, Viewer viewer) {
        Map<UUID, Numbered> known = numbers.byId(year, viewer);
        Collection<Numbered> open = types.keySet().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(each -> !each.indicator().isConfirmed())
                .toList();
        Set<Target> rows = new HashSet<>();
        open.forEach(each -> {
            each.indicator()
                    .confirm(Objects.requireNonNull(types.get(each.indicator().id())));
            rows.add(each.target());
        });
        changes.tell(year, rows);
        return open.size();
    }
}
