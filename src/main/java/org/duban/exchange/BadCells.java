package org.duban.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duban.exchange.CellRefused.Reason;

/** The cells of an edited table that cannot be taken, in the order in which they are met; a merged one is listed once. */
final class BadCells {
    private final List<CellRefused> found = new ArrayList<>();

    /** What a cell says; nothing where it cannot be taken, which is kept in mind then. */
    <T> Optional<T> unlessBad(Supplier<T> taking) {
        try {
            return Optional.of(taking.get());
        } catch (CellRefused bad) {
            if (found.stream().noneMatch(bad::isSame)) {
                found.add(bad);
            }
            return Optional.empty();
        }
    }

    void add(Reason reason, TableCell cell, String shown) {
        unlessBad(() -> {
            throw new CellRefused(reason, cell, shown);
        });
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<CellRefused> list() {
        return List.copyOf(found);
    }
}
