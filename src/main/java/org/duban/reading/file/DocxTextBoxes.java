package org.duban.reading.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Finds the words of text boxes; Word stores each twice, for old and new readers. */
final class DocxTextBoxes {
    private static final String WORD =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' ";

    private DocxTextBoxes() {}

    static List<String> lines(XWPFParagraph paragraph) {
        Set<String> boxes = new LinkedHashSet<>();
        for (XmlObject box : paragraph.getCTP().selectPath(WORD + ".//w:txbxContent")) {
            List<String> lines = new ArrayList<>();
            for (XmlObject line : box.selectPath(WORD + ".//w:p")) {
                lines.add(words(line));
            }
            boxes.add(String.join("\n", lines));
        }
        return boxes.stream().flatMap(String::lines).toList();
    }

    private static String words(XmlObject paragraph) {
        StringBuilder words = new StringBuilder();
        for (XmlObject text : paragraph.selectPath(WORD + ".//w:t")) {
            try (XmlCursor cursor = text.newCursor()) {
                words.append(cursor.getTextValue());
            }
        }
        return words.toString();
    }
}
