package org.duban.reading.file;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs as they look in Word: with the numbers Word prints and marks for notes, without deleted words. */
final class DocxParagraphs {
    private static final Pattern NOTE = Pattern.compile("\\[(foot|end)noteRef:(-?\\d{1,9})]");

    private final XWPFDocument document;
    private final DocxNumbering numbering;
    private final Map<String, String> notes = new LinkedHashMap<>();

    DocxParagraphs(XWPFDocument document) {
        this.document = document;
        this.numbering = new DocxNumbering(new DocxLists(document));
    }

    /** The paragraph's lines, then those of the text boxes that hang on it. */
    List<String> lines(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder(numbering.next(paragraph));
        paragraph.getIRuns().forEach(run -> words.append(words(run)));
        List<String> lines = new ArrayList<>(List.of(marked(words.toString()).split("\n")));
        lines.addAll(DocxTextBoxes.lines(paragraph));
        return lines;
    }

    private static String words(IRunElement run) {
        if (run instanceof XWPFSDT control) {
            return control.getContent().getText();
        }
        return run instanceof XWPFRun words && words.getCTR().sizeOfDelTextArray() == 0 ? words.text() : "";
    }

    private String marked(String words) {
        return NOTE.matcher(words).replaceAll(note -> Matcher.quoteReplacement(mark(note.group(1), note.group(2))));
    }

    private String mark(String sort, String id) {
        String key = sort + id;
        notes.computeIfAbsent(key, unseen -> NoteMark.of(String.valueOf(notes.size() + 1)) + words(sort, id));
        return notes.get(key).substring(0, notes.get(key).indexOf('〕') + 1);
    }

    private String words(String sort, String id) {
        @Nullable XWPFAbstractFootnoteEndnote note = sort.equals("foot")
                ? document.getFootnoteByID(new BigInteger(id).intValue())
                : document.getEndnoteByID(new BigInteger(id).intValue());
        StringBuilder words = new StringBuilder();
        if (note != null) {
            note.getParagraphs()
                    .forEach(paragraph -> words.append(paragraph.getText().strip()));
        }
        return words.toString().replace('\n', ' ');
    }

    /** The notes in the order of their marks, each with its mark. */
    List<String> notes() {
        return List.copyOf(notes.values());
    }
}
