package org.duban.grid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the grid sends to be saved.
 *
 * @param versions which version of each row the grid shows, by number
 */
record Edits(
        @NotNull @Size(max = 2000) List<@Valid @NotNull CellEdit> cells,
        @NotNull @Size(max = 10000) Map<Integer, Long> versions) {
    Set<Integer> numbers() {
        return cells.stream().map(CellEdit::number).collect(Collectors.toSet());
    }

    Stream<CellEdit> of(int number) {
        return cells.stream().filter(edit -> edit.number() == number);
    }
}
