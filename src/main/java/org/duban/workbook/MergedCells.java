package org.duban.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Which cells of a sheet are merged downwards: such a cell speaks for every row it covers. */
final class MergedCells {
    private final Map<Integer, TreeMap<Integer, Integer>> endByStart = new HashMap<>();

    MergedCells(Sheet sheet) {
        sheet.getMergedRegions().forEach(this::add);
    }

    private void add(CellRangeAddress region) {
        endByStart
                .computeIfAbsent(region.getFirstColumn(), column -> new TreeMap<>())
                .put(region.getFirstRow(), region.getLastRow());
    }

    /** The row whose cell is shown at this place. */
    int shownRow(int row, int column) {
        Map.Entry<Integer, Integer> region =
                endByStart.getOrDefault(column, new TreeMap<>()).floorEntry(row);
        return region == null || region.getValue() < row ? row : region.getKey();
    }
}
