package org.duban.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Text in a paragraph of a document for Word. */
final class DocumentText {
    private DocumentText() {}

    /** Its lines become lines of one paragraph. */
    static void write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }
}
