package org.duban.reading.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the text of one OFD page: pieces at the same height make a line. */
final class OfdPage {
    /** Pieces whose tops differ by less than this share of their size stand on one line. */
    private static final double SAME_LINE = 0.5;

    private static final double USUAL_SIZE = 5;

    private final int page;
    private final List<Piece> pieces = new ArrayList<>();
    private double left;
    private double top;
    private double size = USUAL_SIZE;

    OfdPage(int page) {
        this.page = page;
    }

    List<PageLine> lines(byte[] content) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(content);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element(xml);
            }
        }
        pieces.sort(Comparator.comparingDouble(Piece::top));
        return joined();
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("TextObject")) {
            String[] boundary =
                    String.valueOf(OfdPages.attribute(xml, "Boundary")).strip().split("\\s+");
            left = boundary.length > 0 ? number(boundary[0], 0) : 0;
            top = boundary.length > 1 ? number(boundary[1], 0) : 0;
            size = Math.max(0.1, number(OfdPages.attribute(xml, "Size"), USUAL_SIZE));
        } else if (xml.getLocalName().equals("TextCode")) {
            double x = left + number(OfdPages.attribute(xml, "X"), 0);
            double y = top + number(OfdPages.attribute(xml, "Y"), 0);
            String words = xml.getElementText().strip();
            if (!words.isEmpty()) {
                pieces.add(new Piece(x, y, size, words));
            }
        }
    }

    private List<PageLine> joined() {
        List<PageLine> lines = new ArrayList<>();
        for (int start = 0; start < pieces.size(); ) {
            int end = start + 1;
            Piece first = pieces.get(start);
            while (end < pieces.size() && pieces.get(end).top - first.top < SAME_LINE * first.size) {
                end++;
            }
            lines.add(line(pieces.subList(start, end)));
            start = end;
        }
        return lines;
    }

    private PageLine line(List<Piece> row) {
        List<Piece> ordered =
                row.stream().sorted(Comparator.comparingDouble(Piece::left)).toList();
        StringBuilder words = new StringBuilder();
        ordered.forEach(piece -> words.append(piece.words));
        Piece last = ordered.get(ordered.size() - 1);
        double right = last.left + last.size * last.words.length();
        return new PageLine(page, ordered.get(0).left, right, last.size, words.toString());
    }

    private static double number(@Nullable String text, double otherwise) {
        try {
            return text == null ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException damaged) {
            return otherwise;
        }
    }

    private record Piece(double left, double top, double size, String words) {}
}
