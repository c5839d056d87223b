package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duban.reading.Row;
import org.duban.reading.Sentence;
import org.duban.reading.SentenceClass;
import org.duban.reading.Span;
import org.duban.reading.file.RawDocument.RawTable;
import org.duban.reading.outline.Furniture;
import org.duban.reading.outline.Sentences;

/** Reads responsibility tables, whichever form their copy has. */
public final class TableReader {
    private static final int FEWEST_ROWS = 2;
    private static final int NUMBERS_A_TABLE = 100;

    /**
     * Reads the tables of a document.
     *
     * @param text the repaired text
     * @param grids the tables that the file itself has, their spans in the repaired text
     * @return empty where the document is no table of responsibilities
     */
    public Optional<Rows> read(String text, List<RawTable> grids) {
        Lines lines = Lines.of(text);
        return firstTold(List.of(
                        () -> grids(text, grids),
                        () -> grids(text, DelimitedLines.grids(lines)),
                        () -> grids(text, PositionalLines.grids(lines)),
                        () -> CellLines.tables(lines),
                        () -> NoticeRows.of(text).stream().toList()))
                .map(tables -> rows(lines, tables));
    }

    /** Each form of copy says "mine" by finding rows. */
    private static Optional<List<Table>> firstTold(List<Supplier<List<Table>>> forms) {
        return forms.stream()
                .map(Supplier::get)
                .filter(tables ->
                        tables.stream().mapToInt(table -> table.rows().size()).sum() >= FEWEST_ROWS)
                .findFirst();
    }

    private static List<Table> grids(String text, List<RawTable> grids) {
        return grids.stream()
                .flatMap(
                        grid -> GridRows.of(text, grid)
                                .map(rows -> new Table(GridTitle.above(text, grid.span()), grid.span(), rows))
                                .stream())
                .toList();
    }

    private static Rows rows(Lines lines, List<Table> tables) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            int counted = i * NUMBERS_A_TABLE;
            for (Draft draft : tables.get(i).rows()) {
                counted = draft.no() != null && i == 0 && draft.no() > counted ? draft.no() : counted + 1;
                rows.add(row(i, counted, draft));
            }
        }
        return new Rows(tables.stream().map(Table::title).toList(), rows, sentences(lines, tables));
    }

    private static Row row(int table, int no, Draft draft) {
        Responsibilities names = draft.responsibilities();
        return new Row(
                table,
                no,
                draft.group(),
                draft.subgroup(),
                draft.text(),
                draft.words(),
                names.get(Row.Field.LEADERS),
                names.get(Row.Field.LEAD),
                names.get(Row.Field.SUPPORT),
                names.inherited(),
                names.lost(),
                draft.sure(),
                names.due(),
                List.of());
    }

    private static List<Sentence> sentences(Lines lines, List<Table> tables) {
        List<Span> targets = tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(Draft::whole)
                .toList();
        List<Span> around = tables.stream().map(Table::span).toList();
        List<Sentence> sentences = new ArrayList<>();
        int target = 0;
        for (Span line : lines.spans()) {
            for (Span sentence : Sentences.of(lines.text(), line)) {
                while (target < targets.size() && targets.get(target).end() <= sentence.start()) {
                    target++;
                }
                boolean hit = target < targets.size() && targets.get(target).overlaps(sentence);
                sentences.add(
                        new Sentence(sentence, hit ? SentenceClass.TARGET : kind(lines.text(), sentence, around)));
            }
        }
        return sentences;
    }

    private static SentenceClass kind(String text, Span sentence, List<Span> tables) {
        if (tables.stream().anyMatch(table -> table.contains(sentence))) {
            return SentenceClass.HEADING;
        }
        return Furniture.matches(sentence.in(text)) ? SentenceClass.FURNITURE : SentenceClass.BACKGROUND;
    }
}
