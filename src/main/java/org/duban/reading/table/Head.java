package org.duban.reading.table;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.duban.reading.TableTitle;
import org.jspecify.annotations.Nullable;

/** The head of a table with one cell a line: its title, the lines of its column heads and the columns they name. */
record Head(TableTitle title, int first, int end, Set<Column> columns) {
    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_HEAD = 12;
    private static final int MOST_TITLE_LINES = 3;

    /** The head whose column heads begin at this line. */
    static Optional<Head> at(Lines lines, int at) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        int named = 0;
        int end = at;
        for (int i = at; i < lines.size() && i <= end + 1 && lines.get(i).length() <= LONGEST_HEAD; i++) {
            Optional<Column> column = Column.named(lines.get(i));
            if (column.isPresent()) {
                columns.add(column.get());
                named++;
                end = i + 1;
            } else if (i == at) {
                return Optional.empty();
            }
        }
        boolean table = named >= FEWEST_COLUMNS && columns.stream().anyMatch(Column::isResponsibility);
        return table ? Optional.of(new Head(title(lines, at), at, end, columns)) : Optional.empty();
    }

    /** The first line that belongs to the table, its title and label included. */
    int firstWithTitle(Lines lines) {
        int line = first;
        while (line > 0 && first - line < MOST_TITLE_LINES && isOfTitle(lines.get(line - 1), title)) {
            line--;
        }
        return line;
    }

    private static boolean isOfTitle(String line, TableTitle title) {
        return line.equals(title.label()) || line.equals(title.title());
    }

    private static TableTitle title(Lines lines, int at) {
        String title = at > 0 && isTitle(lines.get(at - 1)) ? lines.get(at - 1) : null;
        @Nullable String label = null;
        for (int i = at - 1; i >= Math.max(0, at - MOST_TITLE_LINES); i--) {
            label = label == null && Labels.isLabel(lines.get(i)) ? lines.get(i) : label;
        }
        return new TableTitle(label, title);
    }

    private static boolean isTitle(String line) {
        return line.length() <= 60 && !line.matches(".*[。；;，,：:]$") && !Labels.isLabel(line);
    }
}
