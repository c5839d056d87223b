package org.duban.exchange;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.workbook.Headings;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Knows the sheets and columns of an exported table by what the export calls them, in whichever language. */
@Component
class TableHeadings {
    static final String NUMBER = "table.column.NUMBER";
    static final String MARKS = "table.column.MARKS";

    private static final List<String> SHEETS = List.of("table.sheet.paper", "table.sheet.flat");

    private final Headings headings;

    TableHeadings(Headings headings) {
        this.headings = headings;
    }

    /** The sheets that are a table; others are the person's own. */
    List<Sheet> sheets(XSSFWorkbook book) {
        return StreamSupport.stream(book.spliterator(), false)
                .filter(sheet -> SHEETS.stream().anyMatch(key -> isNamed(key, sheet.getSheetName())))
                .toList();
    }

    /** @param key a heading in the messages */
    boolean isNamed(String key, String printed) {
        return headings.isNamed(key, printed);
    }

    /** Whether people also call the column so, where none has its own heading. */
    boolean isAlso(String key, String printed) {
        return headings.isAlso(key, printed);
    }

    /** What the sheets should be called, for a sentence in the reader's language. */
    static Object[] expectedSheets() {
        return SHEETS.stream().map(TableHeadings::named).toArray();
    }

    static MessageSourceResolvable named(String key) {
        return new DefaultMessageSourceResolvable(key);
    }
}
