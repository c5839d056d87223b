package org.duban.document;

/**
 * The columns of the table as a document, in their order: A to M of both sheets of the workbook, which are read back by
 * their headings. The number in the first column, a number and not a text, says which target a line is; a line without one is a title.
 */
enum Column {
    NUMBER(7),
    PART(20),
    GROUP(16),
    SUBGROUP(14),
    TEXT(60),
    LEADERS(12),
    LEAD(16),
    SUPPORT(32),
    DUE(12),
    PERCENT(9),
    PLAN(9),
    SIGNAL(9),
    /** hidden; the marks of the cells that are read back, by which edited ones are told from the others */
    MARKS(50);

    private final int width;

    Column(int width) {
        this.width = width;
    }

    /** Its width in characters. */
    int width() {
        return width;
    }

    /** The key of its heading in the messages. */
    String heading() {
        return "table.column." + name();
    }
}
