package org.duban.target;

/** How often a row of the table was changed, from 0. */
public record RowVersion(int number, long version) {}
