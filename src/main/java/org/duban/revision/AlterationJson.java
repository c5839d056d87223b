package org.duban.revision;

import java.util.List;
import java.util.Locale;
import org.duban.revision.Alteration.Kind;

/** A row before and after, for programs: the cells with their old and new words. */
record AlterationJson(int number, Kind kind, List<Cell> cells) {
    /** @param field as {@code text}, {@code lead} */
    record Cell(String field, String from, String to) {}

    static AlterationJson of(AlterationView view) {
        return new AlterationJson(
                view.number(),
                view.kind(),
                view.cells().stream().map(AlterationJson::cell).toList());
    }

    private static Cell cell(AlterationView.Cell cell) {
        return new Cell(
                cell.field().name().toLowerCase(Locale.ROOT),
                cell.words().was(),
                cell.words().is());
    }
}
