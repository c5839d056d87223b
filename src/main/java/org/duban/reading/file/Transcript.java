package org.duban.reading.file;

import java.util.ArrayList;
import java.util.List;
import org.duban.reading.NotReadable;
import org.duban.reading.Span;
import org.duban.reading.file.RawDocument.RawTable;
import org.jspecify.annotations.Nullable;

/** Writes down a document block by block, keeping count of where each stands. */
final class Transcript {
    /** The longest text that is read, in UTF-16 units: thirty times the longest report known. */
    static final int LONGEST = 10_000_000;

    private final StringBuilder text = new StringBuilder();
    private final List<RawTable> tables = new ArrayList<>();

    /** Adds a block; its own line breaks are kept. Says where it stands, without its line end. */
    Span block(String words) {
        int start = text.length();
        if (start + words.length() > LONGEST) {
            throw new NotReadable(NotReadable.Reason.TOO_COMPLEX, "more than " + LONGEST + " characters");
        }
        text.append(words);
        Span span = new Span(start, text.length());
        text.append('\n');
        return span;
    }

    /** Adds a block unless it is blank. */
    void blockUnlessBlank(String words) {
        if (!words.isBlank()) {
            block(words);
        }
    }

    /** The place where the next block will stand. */
    Span here() {
        return new Span(text.length(), text.length());
    }

    void table(Grid grid) {
        grid.toTable().ifPresent(tables::add);
    }

    RawDocument toDocument(String format, @Nullable String encoding) {
        return new RawDocument(format, encoding, text.toString(), tables);
    }
}
