package org.duban.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** A page of a PDF. Lengths are in points, counted from the left and upper margins. */
class PdfSheet implements AutoCloseable {
    private static final int NUMBER_LETTERS = 14;
    /** GB/T 9704-2012 7.5: "一字线上距版心下边缘7mm". */
    private static final float NUMBER_DISTANCE = Paper.points(7);

    private final Paper paper;
    private final PdfLetters letters;
    private final PDPageContentStream page;

    PdfSheet(PDDocument document, Paper paper, PdfLetters letters) throws IOException {
        this.paper = paper;
        this.letters = letters;
        PDPage sheet = new PDPage(new PDRectangle(Paper.points(paper.width()), Paper.points(paper.height())));
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        page.setLineWidth(0.5f);
        number(document.getNumberOfPages());
    }

    /** Beside the table, turned with the page: held upright it is below, right on odd pages and left on even ones. */
    private void number(int number) throws IOException {
        String text = "— " + number + " —";
        float start = number % 2 == 1
                ? Paper.points(paper.textHeight()) - NUMBER_LETTERS - letters.ems(text) * NUMBER_LETTERS
                : NUMBER_LETTERS;
        float x = x(-NUMBER_DISTANCE - NUMBER_LETTERS);
        write(text, new Matrix(0, -1, 1, 0, x, y(start)), NUMBER_LETTERS);
    }

    void write(String text, float left, float base, float size) throws IOException {
        write(text, Matrix.getTranslateInstance(x(left), y(base)), size);
    }

    /** Between {@code left} and {@code right}. */
    void centre(String text, float left, float right, float base, float size) throws IOException {
        write(text, (left + right - letters.ems(text) * size) / 2, base, size);
    }

    void frame(float left, float top, float right, float bottom) throws IOException {
        page.addRect(x(left), y(bottom), right - left, bottom - top);
        page.stroke();
    }

    private void write(String text, Matrix place, float size) throws IOException {
        page.beginText();
        page.setFont(letters.font(), size);
        page.setTextMatrix(place);
        page.showText(letters.printable(text));
        page.endText();
    }

    private static float x(float left) {
        return Paper.points(Paper.LEFT) + left;
    }

    private float y(float top) {
        return Paper.points(paper.height() - Paper.TOP) - top;
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
