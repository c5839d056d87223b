package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of a PDF and what it needs to break text into lines. Only the letters that are used go into the document. */
class PdfLetters {
    private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final String UNKNOWN = "□";
    /** What a line is not broken within: words and numbers, and a sign together with the punctuation that opens and closes it. */
    private static final Pattern PIECE =
            Pattern.compile("[（“‘《〔(\\[]*([A-Za-z0-9.%+\\-]+|\\X)[，。、；：！？）》”’％,;:!?)\\]]*", Pattern.DOTALL);

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

    float width(String text, float points) throws IOException {
        return font.getStringWidth(text) / 1000 * points;
    }

    /** The text in lines that are not wider than {@code width}, in points. */
    List<String> lines(String text, float width, float points) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R")) {
            StringBuilder line = new StringBuilder();
            Matcher pieces = PIECE.matcher(printable(paragraph));
            while (pieces.find()) {
                for (String piece : fitting(pieces.group(), width, points)) {
                    if (!line.isEmpty() && width(line + piece, points) > width) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    line.append(piece);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private List<String> fitting(String piece, float width, float points) throws IOException {
        return width(piece, points) <= width
                ? List.of(piece)
                : piece.codePoints().mapToObj(Character::toString).toList();
    }

    /** A sign that the typeface lacks is shown as a box; control characters are left out. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .filter(sign -> !Character.isISOControl(sign))
                .mapToObj(sign -> known.getGlyphId(sign) == 0 ? UNKNOWN : Character.toString(sign))
                .forEach(printable::append);
        return printable.toString();
    }
}
