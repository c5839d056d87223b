package org.duban.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cells of an edited table cannot be taken, and nobody said to skip them; the sentence is that of the first. */
class CellsRefused extends TableRefused {
    private final transient List<CellRefused> cells;

    /** @param cells at least one */
    CellsRefused(List<CellRefused> cells) {
        super(cells.get(0).status(), cells.get(0).arguments());
        this.cells = List.copyOf(cells);
    }

    @Override
    public String code() {
        return cells.get(0).code();
    }

    @Override
    public Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(cells.get(0).properties());
        properties.put("cells", cells.stream().map(CellRefused::properties).toList());
        return properties;
    }
}
