package org.duban.document;

import java.util.List;

/**
 * A table that is annexed to a letter.
 *
 * @param head the headings of its columns; the last column takes what room the others leave where {@code wide}
 * @param rows each with as many cells as there are headings
 */
public record LetterTable(String title, List<String> head, List<List<String>> rows, boolean wide) {
    public LetterTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
