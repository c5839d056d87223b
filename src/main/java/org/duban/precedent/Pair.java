package org.duban.precedent;

/**
 * A row of this year and the row of last year that promised the same.
 *
 * @param same whether both have the same letters and digits
 */
record Pair(Promised now, Promised before, boolean same) {}
