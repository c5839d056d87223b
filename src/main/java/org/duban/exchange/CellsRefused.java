package org.duban.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.workbook.BadCell;
import org.duban.workbook.FileRefused;
import org.springframework.http.HttpStatus;

/** Cells of an edited table cannot be taken, and nobody said to skip them; the sentence is that of the first. */
class CellsRefused extends FileRefused {
    private final transient List<BadCell> cells;

    /** @param cells at least one */
    CellsRefused(List<BadCell> cells) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, cells.get(0).arguments());
        this.cells = List.copyOf(cells);
    }

    @Override
    public String code() {
        return cells.get(0).code();
    }

    @Override
    public Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(properties(cells.get(0)));
        properties.put("cells", cells.stream().map(CellsRefused::properties).toList());
        return properties;
    }

    private static Map<String, Object> properties(BadCell bad) {
        return Map.of(
                "reason", bad.reason(),
                "sheet", bad.cell().sheet(),
                "row", bad.cell().row(),
                "column", bad.cell().column(),
                "cell", bad.cell().address(),
                "shown", bad.shown());
    }
}
