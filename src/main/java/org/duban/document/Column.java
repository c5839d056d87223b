package org.duban.document;

/**
 * The columns of the table as a document, in their order: A to M of both sheets of the workbook, which are read back by
 * their headings. The number in the first column, a number and not a text, says which target a line is; a line without one is a title.
 */
enum Column {
    NUMBER(7, 12),
    PART(20, 0),
    GROUP(16, 18),
    SUBGROUP(14, 18),
    /** on paper it takes what the others leave */
    TEXT(60, 0),
    LEADERS(12, 18),
    LEAD(16, 23),
    SUPPORT(32, 32),
    DUE(14, 16),
    PERCENT(9, 14),
    PLAN(9, 0),
    SIGNAL(9, 17),
    /** hidden; the marks of the cells that are read back, by which edited ones are told from the others */
    MARKS(50, 0);

    private final int width;
    private final int paper;

    Column(int width, int paper) {
        this.width = width;
        this.paper = paper;
    }

    /** Its width in the workbook, in characters. */
    int width() {
        return width;
    }

    /** Its width on A4, in millimetres. */
    int paper() {
        return paper;
    }

    /** Whether its words stand in the middle on paper; long ones are read from the left. */
    boolean isCentred() {
        return this != TEXT && this != SUPPORT;
    }

    /** The key of its heading in the messages. */
    String heading() {
        return "table.column." + name();
    }
}
