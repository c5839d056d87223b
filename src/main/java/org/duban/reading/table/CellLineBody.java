package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.duban.reading.Span;

/** Reads the body of a table with one cell a line: titles, then a text, then the names beside it, then the next. */
final class CellLineBody {
    private final Lines lines;
    private final int end;
    private final CellKinds kinds;
    private final GroupCells groups;
    private final Answering answering;
    private final List<Draft> rows = new ArrayList<>();
    private int at;

    CellLineBody(Lines lines, Head head, int end, Answering answering, boolean lossy) {
        this.lines = lines;
        this.end = end;
        this.kinds = new CellKinds(lines, head.end(), end);
        this.groups = new GroupCells(lossy);
        this.answering = answering;
        this.at = head.end();
    }

    List<Draft> read() {
        while (at < end) {
            if (kinds.isText(at)) {
                readRow();
            } else {
                readTitles();
            }
        }
        return rows;
    }

    private void readTitles() {
        List<String> cells = new ArrayList<>();
        boolean serial = false;
        while (at < end && !kinds.isText(at)) {
            serial |= kinds.isSerial(at);
            if (!kinds.isSerial(at)) {
                cells.add(lines.get(at));
            }
            at++;
        }
        groups.read(cells, serial);
    }

    private void readRow() {
        int first = at++;
        while (at < end && kinds.continues(first, at)) {
            at++;
        }
        int afterText = at;
        while (at < end && kinds.isName(at, end)) {
            at += kinds.lengthOfName(at, end);
        }
        Span words = kinds.words(lines.span(first, afterText));
        Responsibilities names = answering.read(cells(afterText, at));
        Draft above = sameGroup() ? rows.get(rows.size() - 1) : null;
        boolean complete = answering.complete(names, above == null ? null : above.responsibilities());
        Span whole = lines.span(first, at);
        rows.add(new Draft(
                kinds.number(first),
                groups.group(),
                groups.subgroup(),
                words.in(lines.text()),
                words,
                whole,
                names,
                complete));
    }

    private boolean sameGroup() {
        if (rows.isEmpty()) {
            return false;
        }
        Draft above = rows.get(rows.size() - 1);
        return java.util.Objects.equals(above.group(), groups.group())
                && java.util.Objects.equals(above.subgroup(), groups.subgroup());
    }

    private List<String> cells(int from, int to) {
        List<String> cells = new ArrayList<>();
        for (int i = from; i < to; ) {
            int length = kinds.lengthOfName(i, to);
            cells.add(String.join(
                    "\n",
                    java.util.stream.IntStream.range(i, i + length)
                            .mapToObj(lines::get)
                            .toList()));
            i += length;
        }
        return cells;
    }
}
