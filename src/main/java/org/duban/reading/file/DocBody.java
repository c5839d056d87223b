package org.duban.reading.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/**
 * Writes down an old Word document as it looks: paragraphs with the numbers Word prints and without deleted words, tables,
 * and at the end its text boxes and notes.
 */
final class DocBody {
    /** Stands where a note's number is printed, in the text and before the note. */
    private static final Pattern NOTE = Pattern.compile("\\u0002\\t?");

    private final HWPFDocument document;
    private final Transcript transcript;
    private final DocNumbering numbering = new DocNumbering();
    private int marks;

    DocBody(HWPFDocument document, Transcript transcript) {
        this.document = document;
        this.transcript = transcript;
    }

    void write() {
        Range body = document.getRange();
        for (int i = 0; i < body.numParagraphs(); i++) {
            Paragraph paragraph = body.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = body.getTable(paragraph);
                new DocTable(this::words, transcript).write(table);
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                transcript.blockUnlessBlank(words(paragraph));
            }
        }
        writePlain(document.getMainTextboxRange());
        marks = 0;
        writePlain(document.getFootnoteRange());
    }

    private void writePlain(Range range) {
        DocWords.plain(marked(range.text())).lines().forEach(transcript::blockUnlessBlank);
    }

    private String words(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            words.append(run.isMarkedDeleted() ? "" : run.text());
        }
        return numbering.next(paragraph) + DocWords.plain(marked(words.toString()));
    }

    private String marked(String stored) {
        return NOTE.matcher(stored).replaceAll(note -> Matcher.quoteReplacement(NoteMark.of(String.valueOf(++marks))));
    }
}
