package org.duban.document;

import java.util.List;

/**
 * The rows of the table that share a page; no merged cell reaches over its end.
 *
 * @param tooTall whether it is one row that is higher than a page
 */
record PaperPage(List<List<PaperCell>> rows, boolean tooTall) {}
