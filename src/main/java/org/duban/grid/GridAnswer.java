package org.duban.grid;

import java.util.List;

/**
 * What the grid hears after a save.
 *
 * @param refused the cells that another person had changed meanwhile; nothing was written there
 * @param rows all rows that are no longer as the grid showed them, by whomever they were changed
 */
record GridAnswer(List<CellEdit> refused, List<GridRow> rows) {}
