package org.duban.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read. All spans are offsets into {@link #text()}; the sentences cover it from its first to its
 * last character that is not white space, in order and without overlap.
 *
 * @param format the file's format, as {@code txt} or {@code docx}
 * @param encoding the charset's name of a text file, else null
 * @param source the text as it came out of the file
 * @param text the repaired text
 * @param place the place it speaks for as printed, null where it says nothing
 * @param year the year whose targets it sets
 * @param tables the responsibility tables, empty for a prose report
 */
public record ReadDocument(
        String format,
        @Nullable String encoding,
        String source,
        String text,
        OffsetMap map,
        List<Repair> repairs,
        DocumentKind kind,
        @Nullable String place,
        @Nullable Level level,
        @Nullable Integer year,
        @Nullable String title,
        List<Sentence> sentences,
        List<Heading> headings,
        List<Task> tasks,
        List<TableTitle> tables,
        List<Row> rows,
        List<GlossaryEntry> glossary) {
    public ReadDocument {
        repairs = List.copyOf(repairs);
        sentences = List.copyOf(sentences);
        headings = List.copyOf(headings);
        tasks = List.copyOf(tasks);
        tables = List.copyOf(tables);
        rows = List.copyOf(rows);
        glossary = List.copyOf(glossary);
    }
}
