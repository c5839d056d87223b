package org.duban.reading.file;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** Writes down an old Word document: paragraphs with the numbers Word prints, tables, and at the end its notes. */
final class DocBody {
    private final HWPFDocument document;
    private final Transcript transcript;
    private final NumberingState numbers = new NumberingState();

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
        DocWords.plain(document.getFootnoteRange().text()).lines().forEach(transcript::blockUnlessBlank);
    }

    private String words(Paragraph paragraph) {
        return number(paragraph) + DocWords.plain(paragraph.text());
    }

    private String number(Paragraph paragraph) {
        HWPFList list = paragraph.isInList() ? paragraph.getList() : null;
        if (list == null || list.getNumberFormat((char) paragraph.getIlvl()) == DocWords.BULLET) {
            return "";
        }
        String number = AbstractWordUtils.getBulletText(numbers, list, (char) paragraph.getIlvl());
        return number == null ? "" : number.strip();
    }
}
