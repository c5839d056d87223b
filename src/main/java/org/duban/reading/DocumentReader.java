package org.duban.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.reading.fact.FactReader;
import org.duban.reading.fact.Facts;
import org.duban.reading.file.FileReader;
import org.duban.reading.file.RawDocument;
import org.duban.reading.file.RawDocument.RawCell;
import org.duban.reading.file.RawDocument.RawTable;
import org.duban.reading.outline.Outline;
import org.duban.reading.outline.OutlineReader;
import org.duban.reading.repair.Repaired;
import org.duban.reading.repair.Repairer;
import org.duban.reading.table.Rows;
import org.duban.reading.table.TableReader;
import org.jspecify.annotations.Nullable;

/** Reads one document. Instances are stateless and safe for use by many threads. */
public final class DocumentReader {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 50 * 1024 * 1024;

    /** No plan of a year has more: a table of 2,000 rows has fewer, even copied one cell a line. */
    static final int MOST_LINES = 20_000;

    private final FileReader files = new FileReader();
    private final Repairer repairer = new Repairer();
    private final FactReader facts = new FactReader();
    private final OutlineReader outlines = new OutlineReader();
    private final Quantities indicators = new Quantities();
    private final TableReader tables = new TableReader();

    /**
     * Reads the bytes of a file.
     *
     * @param fileName only a hint; what counts is the content
     * @throws NotReadable where the content cannot be read
     */
    public ReadDocument read(byte[] content, @Nullable String fileName) {
        return read(content, fileName, Set.of());
    }

    /**
     * Reads the bytes of a file without some of the repairs.
     *
     * @param refused the repairs that a person undid
     * @throws NotReadable where the content cannot be read
     */
    public ReadDocument read(byte[] content, @Nullable String fileName, Set<Repair.Place> refused) {
        if (content.length > LARGEST) {
            throw new NotReadable(NotReadable.Reason.TOO_LARGE, "more than " + LARGEST + " bytes");
        }
        RawDocument raw = files.read(content, fileName);
        if (raw.text().chars().filter(c -> c == '\n').count() > MOST_LINES) {
            throw new NotReadable(NotReadable.Reason.TOO_COMPLEX, "more than " + MOST_LINES + " lines");
        }
        Repaired repaired = repairer.repair(raw.text(), refused);
        Facts known = facts.read(repaired.text());
        Optional<Rows> rows = tables.read(repaired.text(), moved(raw.tables(), repaired.map()));
        return rows.map(read -> document(raw, repaired, known, read))
                .orElseGet(() -> document(raw, repaired, known, outlines.read(repaired.text(), known.year())));
    }

    private static List<RawTable> moved(List<RawTable> tables, OffsetMap map) {
        return tables.stream()
                .map(table -> new RawTable(
                        moved(table.span(), map),
                        table.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> new RawCell(moved(cell.span(), map), cell.merged()))
                                        .toList())
                                .toList()))
                .toList();
    }

    private static Span moved(Span span, OffsetMap map) {
        int start = map.toRepaired(span.start());
        return new Span(start, Math.max(start, map.toRepaired(span.end())));
    }

    private ReadDocument document(RawDocument raw, Repaired repaired, Facts known, Outline outline) {
        return new ReadDocument(
                raw.format(),
                raw.encoding(),
                raw.text(),
                repaired.text(),
                repaired.map(),
                repaired.repairs(),
                kind(known, outline),
                known.place(),
                known.level(),
                known.year(),
                known.title(),
                outline.sentences(),
                outline.headings(),
                tasks(repaired.text(), outline),
                List.of(),
                List.of(),
                outline.glossary());
    }

    private ReadDocument document(RawDocument raw, Repaired repaired, Facts known, Rows rows) {
        return new ReadDocument(
                raw.format(),
                raw.encoding(),
                raw.text(),
                repaired.text(),
                repaired.map(),
                repaired.repairs(),
                DocumentKind.DECOMPOSITION,
                known.place(),
                known.level(),
                known.year(),
                known.title(),
                rows.sentences(),
                List.of(),
                List.of(),
                rows.tables(),
                rows.rows().stream()
                        .map(row -> indicators.of(repaired.text(), row))
                        .toList(),
                List.of());
    }

    /** A document whose title is not found says by its parts what it is. */
    private static DocumentKind kind(Facts known, Outline outline) {
        return known.title() == null && outline.onlyWork() ? DocumentKind.KEY_WORK : known.kind();
    }

    private List<Task> tasks(String text, Outline outline) {
        return outline.targets().stream()
                .map(target -> new Task(
                        target.id(),
                        target.heading(),
                        target.span().in(text),
                        target.span(),
                        indicators.of(text, target.span(), target.sentence())))
                .toList();
    }
}
