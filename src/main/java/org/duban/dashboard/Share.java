package org.duban.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.duban.table.Named;
import org.duban.table.TableFilter;
import org.duban.table.TargetRow;

/** The targets of one unit, leader or section; of nobody where {@code owner} is empty. */
record Share(Optional<Named> owner, Tally tally) {
    /**
     * Shares out all rows, each to exactly one owner, so that the shares add up to the whole.
     *
     * @param owners who is listed first and in this order, also with nothing; nobody comes last
     */
    static List<Share> of(List<TargetRow> rows, Function<TargetRow, Optional<Named>> owner, Collection<Named> owners) {
        Map<Optional<Named>, List<TargetRow>> shares = new LinkedHashMap<>();
        rows.forEach(row -> shares.computeIfAbsent(owner.apply(row), each -> new ArrayList<>())
                .add(row));
        Set<Optional<Named>> all = new LinkedHashSet<>();
        owners.forEach(each -> all.add(Optional.of(each)));
        shares.keySet().stream().filter(Optional::isPresent).forEach(all::add);
        all.add(Optional.empty());
        return all.stream()
                .map(each -> new Share(each, Tally.of(shares.getOrDefault(each, List.of()))))
                .filter(share -> share.owner.isPresent() || share.tally.total() > 0)
                .toList();
    }

    /** What stands for the owner in an address. */
    String key() {
        return owner.map(Named::key).orElse(TableFilter.NONE);
    }
}
