package org.duban.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duban.workbook.BadCell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language where a cell stands and what is wrong with it. */
@Component
class BadCells {
    static final List<String> COLUMNS = List.of(
            "register.bad.sheet",
            "register.bad.row",
            "register.bad.column",
            "register.bad.reason",
            "register.bad.shown");

    private final MessageSource messages;

    BadCells(MessageSource messages) {
        this.messages = messages;
    }

    /** One word or sentence for each of the columns. */
    Stream<String> line(BadCell cell, Locale language) {
        return Stream.of(
                cell.sheet(),
                String.valueOf(cell.row()),
                cell.column().isEmpty() ? "" : messages.getMessage(cell.column(), null, language),
                messages.getMessage("register.bad." + cell.reason(), null, language),
                cell.shown());
    }

    List<List<String>> lines(List<BadCell> cells, Locale language) {
        return cells.stream().map(each -> line(each, language).toList()).toList();
    }
}
