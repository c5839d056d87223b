package org.duban.reading.file;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.duban.reading.NotReadable;
import org.duban.reading.NotReadable.Reason;

/** Collects the printed lines of a PDF with their places. */
final class PdfLines extends PDFTextStripper {
    private static final double SET_OFF = 0.5;

    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> places = new ArrayList<>();
    private boolean separated;
    private int length;

    private PdfLines() {
        setSortByPosition(true);
    }

    static List<PageLine> of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.writeText(document, Writer.nullWriter());
        return lines.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (separated && !isSetOff(text, positions)) {
            words.append(' ');
        }
        separated = false;
        words.append(text);
        places.addAll(positions);
        length += text.length();
        if (length > Transcript.LONGEST) {
            throw new NotReadable(Reason.TOO_COMPLEX, "more than " + Transcript.LONGEST + " characters");
        }
    }

    @Override
    protected void writeWordSeparator() {
        separated = true;
    }

    /** Word sets figures and Latin words off from Chinese by a quarter of a character; nobody typed a blank there. */
    private boolean isSetOff(String text, List<TextPosition> positions) {
        if (words.isEmpty() || places.isEmpty() || text.isEmpty() || positions.isEmpty()) {
            return false;
        }
        TextPosition last = places.get(places.size() - 1);
        TextPosition next = positions.get(0);
        double gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
        double em = Math.max(last.getWidthDirAdj(), next.getWidthDirAdj());
        return isWide(words.charAt(words.length() - 1)) != isWide(text.charAt(0)) && gap < SET_OFF * em;
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80';
    }

    @Override
    protected void writeLineSeparator() {
        String line = words.toString().strip();
        if (!line.isEmpty() && !places.isEmpty()) {
            TextPosition first = places.get(0);
            TextPosition last = places.get(places.size() - 1);
            double right = last.getXDirAdj() + last.getWidthDirAdj();
            lines.add(new PageLine(getCurrentPageNo(), first.getXDirAdj(), right, last.getWidthDirAdj(), line));
        }
        words.setLength(0);
        separated = false;
        places.clear();
    }

    @Override
    protected void writePageEnd() {
        writeLineSeparator();
    }
}
