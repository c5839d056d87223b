package org.duban.reading.file;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads a table of records; a table that only lays out a page is none. */
final class HtmlTable {
    private static final int WIDEST = 200;

    private final Transcript transcript;
    private final Grid grid = new Grid();

    HtmlTable(Transcript transcript) {
        this.transcript = transcript;
    }

    /** Whether the element is a table with several rows and columns and no table inside. */
    static boolean holdsRecords(Element element) {
        return element.normalName().equals("table")
                && element.getElementsByTag("table").size() == 1
                && element.getElementsByTag("tr").size() > 1
                && element.getElementsByTag("tr").stream()
                        .anyMatch(row -> cells(row).size() > 1);
    }

    void write(Element table) {
        List<Element> rows = table.getElementsByTag("tr");
        for (int row = 0; row < rows.size(); row++) {
            writeRow(rows.get(row), row, rows.size() - row);
        }
        transcript.table(grid);
    }

    private void writeRow(Element element, int row, int rowsLeft) {
        int column = 0;
        for (Element cell : cells(element)) {
            column = grid.freeColumn(row, column);
            int width = Math.min(count(cell, "colspan", WIDEST), WIDEST);
            grid.put(row, column, count(cell, "rowspan", rowsLeft), width, transcript.block(words(cell)));
            column += width;
        }
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(child ->
                        child.normalName().equals("td") || child.normalName().equals("th"))
                .toList();
    }

    private static String words(Element cell) {
        List<String> lines = new ArrayList<>();
        new HtmlLines(lines::add, table -> {}).write(cell);
        return String.join("\n", lines);
    }

    /** The number an attribute tells, at least 1; 0 means as many as there are. */
    private static int count(Element cell, String attribute, int most) {
        String number = cell.attr(attribute).strip();
        if (!number.matches("\\d{1,9}")) {
            return 1;
        }
        int count = Integer.parseInt(number);
        return count == 0 ? most : Math.min(count, most);
    }
}
