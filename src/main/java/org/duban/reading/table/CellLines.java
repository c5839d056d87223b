package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables whose copy has one cell a line (and lost its merged cells, or even every repeated line). */
final class CellLines {
    private CellLines() {}

    /** The tables found in the lines, in order. */
    static List<Table> tables(Lines lines) {
        List<Head> heads = heads(lines);
        List<Table> tables = new ArrayList<>();
        List<String> bracketed = new ArrayList<>();
        boolean lossy = lines.lostRepetitions();
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            int end = i + 1 < heads.size() ? heads.get(i + 1).firstWithTitle(lines) : lines.size();
            Answering answering = new Answering(head.columns(), lossy, bracketed);
            List<Draft> rows = new CellLineBody(lines, head, end, answering, lossy).read();
            tables.add(new Table(head.title(), lines.span(head.firstWithTitle(lines), end), rows));
        }
        return tables;
    }

    private static List<Head> heads(Lines lines) {
        List<Head> heads = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Optional<Head> head = Head.at(lines, at);
            head.ifPresent(heads::add);
            at = head.map(Head::end).orElse(at + 1);
        }
        return heads;
    }
}
