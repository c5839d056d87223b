package org.duban.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Landscape pages of A4, written from the top down. Lengths are in points, heights counted from the foot of the page. */
class PdfPages implements AutoCloseable {
    private static final float MARGIN = 40;
    private static final PDRectangle LANDSCAPE = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    private final PDDocument document;
    private final PdfLetters letters;
    private @Nullable PDPageContentStream page;
    private float y;

    PdfPages(PDDocument document, PdfLetters letters) {
        this.document = document;
        this.letters = letters;
    }

    static float left() {
        return MARGIN;
    }

    static float width() {
        return LANDSCAPE.getWidth() - 2 * MARGIN;
    }

    /** Where the next thing begins. */
    float y() {
        return y;
    }

    float left(float height) {
        return y - MARGIN - height;
    }

    boolean isFresh() {
        return y == LANDSCAPE.getHeight() - MARGIN;
    }

    void moveDown(float height) {
        y -= height;
    }

    /** Begins a page, with its number at the foot. */
    void turn() throws IOException {
        close();
        PDPage sheet = new PDPage(LANDSCAPE);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        page.setLineWidth(0.5f);
        y = LANDSCAPE.getHeight() - MARGIN;
        centre("— " + document.getNumberOfPages() + " —", MARGIN / 2, 9);
    }

    void heading(String text, float points) throws IOException {
        moveDown(points * 1.4f);
        centre(text, y, points);
        moveDown(points * 0.5f);
    }

    private void centre(String text, float base, float points) throws IOException {
        write(text, (LANDSCAPE.getWidth() - letters.width(text, points)) / 2, base, points);
    }

    void write(String text, float x, float base, float points) throws IOException {
        PDPageContentStream stream = stream();
        stream.beginText();
        stream.setFont(letters.font(), points);
        stream.newLineAtOffset(x, base);
        stream.showText(text);
        stream.endText();
    }

    void frame(float x, float bottom, float width, float height) throws IOException {
        stream().addRect(x, bottom, width, height);
        stream().stroke();
    }

    private PDPageContentStream stream() {
        if (page == null) {
            throw new IllegalStateException("no page yet");
        }
        return page;
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
        }
    }
}
