package org.duban.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** The letters of a document for Word: Chinese ones are as wide as high in every typeface, Latin ones are those of Times New Roman. */
class OfficeLetters implements LetterWidths {
    private static final int FIRST = ' ';
    private static final int LAST = '~';

    private final PDFont latin = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

    @Override
    public float ems(String text) {
        return (float) text.codePoints().mapToDouble(this::em).sum();
    }

    private float em(int sign) {
        if (sign < FIRST || sign > LAST) {
            return 1;
        }
        try {
            return latin.getWidth(sign) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
