package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of a PDF. Only the letters that are used go into the document. */
class PdfLetters implements LetterWidths {
    private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final String UNKNOWN = "□";

    private final PDFont font;
    private final CmapLookup known;

    PdfLetters(PDDocument document) throws IOException {
        try (InputStream file = PdfLetters.class.getResourceAsStream(FILE)) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
            known = letters.getUnicodeCmapLookup();
            font = PDType0Font.load(document, letters, true);
        }
    }

    PDFont font() {
        return font;
    }

    @Override
    public float ems(String text) {
        try {
            return font.getStringWidth(printable(text)) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sign that the typeface lacks is shown as a box; control characters are left out. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .filter(sign -> !Character.isISOControl(sign))
                .mapToObj(sign -> known.getGlyphId(sign) == 0 ? UNKNOWN : Character.toString(sign))
                .forEach(printable::append);
        return printable.toString();
    }
}
