package org.duban.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.Span;
import org.duban.reading.outline.Sentences;

/** Cuts a line into its cells at a delimiter; an empty cell is an empty span. */
final class Splitter {
    static final Pattern BLANKS = Pattern.compile("[ \\u00A0]{2,}|\\u3000+");
    private static final String BARS = "|│┃";

    private final Lines lines;
    private final Pattern delimiter;

    Splitter(Lines lines, Pattern delimiter) {
        this.lines = lines;
        this.delimiter = delimiter;
    }

    /** Whether the cells stand below one another by blanks alone, so that an empty one leaves no mark. */
    boolean isAligned() {
        return delimiter == BLANKS;
    }

    List<Span> cells(int at) {
        Span line = isAligned() ? lines.spans().get(at) : lines.whole(at);
        Matcher gap = delimiter.matcher(lines.text()).region(line.start(), line.end());
        List<Span> cells = new ArrayList<>();
        int start = line.start();
        while (gap.find()) {
            cells.add(Sentences.trim(lines.text(), start, gap.start()));
            start = gap.end();
        }
        cells.add(Sentences.trim(lines.text(), start, line.end()));
        return withoutFrame(cells, lines.spans().get(at));
    }

    /** The bars at both ends of a line part no cells. */
    private List<Span> withoutFrame(List<Span> cells, Span line) {
        boolean left = BARS.indexOf(lines.text().charAt(line.start())) >= 0;
        boolean right = left && BARS.indexOf(lines.text().charAt(line.end() - 1)) >= 0;
        boolean barred = !isAligned() && cells.size() > 2;
        return barred ? cells.subList(left ? 1 : 0, cells.size() - (right ? 1 : 0)) : cells;
    }

    /** The cells of a line below the heads that they stand under, by the place where they begin. */
    List<Span> below(List<Span> heads, List<Span> cells) {
        List<Span> placed = new ArrayList<>(Collections.nCopies(heads.size(), empty(cells)));
        int free = 0;
        for (int i = 0; i < cells.size(); i++) {
            int last = heads.size() - (cells.size() - i);
            int nearest = free;
            for (int head = free; head <= last; head++) {
                nearest = distance(heads.get(head), cells.get(i)) < distance(heads.get(nearest), cells.get(i))
                        ? head
                        : nearest;
            }
            placed.set(nearest, cells.get(i));
            free = nearest + 1;
        }
        return placed;
    }

    /** What stands behind the last cell. */
    static Span empty(List<Span> cells) {
        int end = cells.get(cells.size() - 1).end();
        return new Span(end, end);
    }

    private int distance(Span head, Span cell) {
        return Math.abs(column(head.start()) - column(cell.start()));
    }

    /** How far from the left a character is shown: an ideograph takes two places. */
    private int column(int at) {
        String before = lines.text().substring(lines.text().lastIndexOf('\n', at - 1) + 1, at);
        return before.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
