package org.duban.revision;

/** A cell of a row that can change, in the order of the table's columns. */
public enum RowField {
    GROUP,
    TEXT,
    NUMBERS,
    LEADERS,
    LEAD,
    SUPPORT,
    DUE
}
