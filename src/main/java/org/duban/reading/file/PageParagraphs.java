package org.duban.reading.file;

import java.util.ArrayList;
import java.util.List;

/** Joins printed lines to paragraphs: a line that reaches the right edge goes on in the next unless that is indented. */
final class PageParagraphs {
    private static final double MARGIN_SHARE = 0.05;
    private static final int SHORTEST_FULL_LINE = 10;

    private final double left;
    private final double right;

    private PageParagraphs(List<PageLine> lines) {
        List<PageLine> full = lines.stream()
                .filter(line -> line.words().length() >= SHORTEST_FULL_LINE)
                .toList();
        left = full.stream()
                .mapToDouble(PageLine::left)
                .sorted()
                .skip((long) (full.size() * MARGIN_SHARE))
                .findFirst()
                .orElse(0);
        right = full.stream()
                        .mapToDouble(line -> -line.right())
                        .sorted()
                        .skip((long) (full.size() * MARGIN_SHARE))
                        .findFirst()
                        .orElse(0)
                * -1;
    }

    static List<String> of(List<PageLine> lines) {
        PageParagraphs margins = new PageParagraphs(lines);
        List<PageLine> paragraphs = new ArrayList<>();
        for (PageLine line : lines) {
            int last = paragraphs.size() - 1;
            if (last >= 0 && margins.goesOn(paragraphs.get(last), line)) {
                paragraphs.set(last, paragraphs.get(last).followedBy(line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs.stream().map(PageLine::words).toList();
    }

    private boolean goesOn(PageLine line, PageLine next) {
        return line.right() >= right - 1.5 * line.size() && next.left() <= left + 0.9 * next.size();
    }
}
