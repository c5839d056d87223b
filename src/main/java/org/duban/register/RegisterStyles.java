package org.duban.register;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.duban.workbook.TextStyle;

/** How the cells of the directory's workbook look: plain, with headings that stand out. */
final class RegisterStyles {
    private final TextStyle text;
    private final TextStyle heading;

    RegisterStyles(Workbook book) {
        text = TextStyle.of(book, plain -> {});
        heading = TextStyle.heading(book, plain -> {});
    }

    void text(Cell cell, String words) {
        text.put(cell, words);
    }

    void heading(Cell cell, String words) {
        heading.put(cell, words);
    }
}
