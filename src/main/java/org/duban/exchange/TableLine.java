package org.duban.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.duban.shared.CellText;
import org.duban.workbook.SheetCell;

/**
 * What an edited table says of one target.
 *
 * @param marks those that the export gave the row's cells; where they are lost, every cell may have been edited
 */
record TableLine(int number, SheetCell numberCell, Map<TableField, SheetCell> cells, Set<String> marks) {
    /** The cells that no longer say what was exported; so an old copy does not take back what others changed since. */
    Map<TableField, SheetCell> edited() {
        Map<TableField, SheetCell> edited = new EnumMap<>(cells);
        edited.entrySet()
                .removeIf(each -> marks.contains(CellText.of(each.getValue().text())
                        .mark(number, each.getKey().name())));
        return edited;
    }
}
