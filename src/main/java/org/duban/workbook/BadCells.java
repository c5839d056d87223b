package org.duban.workbook;

import java.util.ArrayList;
import java.util.List;

/** The cells of a workbook that cannot be taken, in the order in which they are met; a merged one is listed once. */
public final class BadCells {
    private final List<BadCell> found = new ArrayList<>();

    public void add(SheetCell cell, String reason) {
        add(cell, reason, cell.text());
    }

    /** @param shown what of the cell is wrong */
    public void add(SheetCell cell, String reason, String shown) {
        BadCell bad = new BadCell(cell, reason, shown);
        if (found.stream().noneMatch(bad::isSame)) {
            found.add(bad);
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<BadCell> list() {
        return List.copyOf(found);
    }
}
