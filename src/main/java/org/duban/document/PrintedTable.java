package org.duban.document;

import java.util.List;
import java.util.Locale;
import org.duban.table.MergedTable;
import org.duban.table.TargetRow;
import org.springframework.context.MessageSource;

/**
 * A table on its way into a document: its rows, and the words of the reader's language around them.
 *
 * @param path district and year ({@code 320404/2022}), by which an edited copy says which table it is
 */
record PrintedTable(
        String path, String title, String asOf, List<TargetRow> rows, MessageSource messages, Locale locale) {
    String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String heading(Column column) {
        return word(column.heading());
    }

    String signal(TargetRow row) {
        String key = "signal." + row.state().signal();
        return word(key + ".mark") + " " + word(key);
    }

    String percent(TargetRow row) {
        return row.state().percent() == null
                ? ""
                : word("percent.figure", row.state().percent());
    }

    List<MergedTable> annexes() {
        return MergedTable.of(rows);
    }
}
