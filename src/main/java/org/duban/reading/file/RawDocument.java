package org.duban.reading.file;

import java.util.List;
import java.util.regex.Pattern;
import org.duban.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, one block a line, and the tables in it. A table's cells stand in the text too, cell after cell,
 * each on a line of its own.
 */
public record RawDocument(String format, @Nullable String encoding, String text, List<RawTable> tables) {
    /** NUL, and one half of a character alone. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

    public RawDocument {
        // neither is text, and no database keeps it; the replacement is as long, so offsets hold
        text = NO_TEXT.matcher(text).replaceAll("\uFFFD");
        tables = List.copyOf(tables);
    }

    /** A table as a grid without holes: a merged cell stands at each place it covers. */
    public record RawTable(Span span, List<List<RawCell>> rows) {}

    /** A cell by its span in the text; {@code merged} where it is covered by the cell above it. */
    public record RawCell(Span span, boolean merged) {}
}
