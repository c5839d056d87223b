package org.duban.revision;

import java.util.List;
import org.duban.likeness.Wording;
import org.duban.revision.Alteration.Kind;

/** A row before and after as pages show it: the cells that differ, or all that says anything where it was added or dropped. */
public record AlterationView(int number, Kind kind, List<Cell> cells) {
    /** A cell with the old and new words. */
    public record Cell(RowField field, Wording words) {}
}
