package org.duban.form;

import java.util.List;
import org.duban.workbook.BadCell;

/** What a form says, and its cells that cannot be taken. */
record FormReading(List<FilledIn> targets, List<BadCell> bad) {}
