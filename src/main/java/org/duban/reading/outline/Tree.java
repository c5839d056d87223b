package org.duban.reading.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.duban.reading.Heading;
import org.duban.reading.Span;
import org.duban.reading.outline.Element.Title;
import org.duban.reading.outline.Numeral.Style;
import org.jspecify.annotations.Nullable;

/** Gives each title its level: a style that is open already closes what stands below it, a new one stands below. */
final class Tree {
    private record Open(Style style, @Nullable String id, int level) {}

    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Heading> headings = new ArrayList<>();

    Tree(String text) {
        this.text = text;
    }

    /** Opens a title; one that is only a container takes no level. */
    void add(Title title, boolean heading) {
        if (heading) {
            close(title.style());
            addHeading(title.style(), title.number(), title.title().in(text), title.title());
        } else {
            open(title.style());
        }
    }

    /** Opens what only holds chapters. */
    void open(Style style) {
        close(style);
        open.push(new Open(style, parent(), level()));
    }

    /** GUIDE 2: the paragraph of 主要预期目标 is a heading of level 1 even where the document prints none. */
    String addGoals(Span span) {
        String id = "h" + (headings.size() + 1);
        headings.add(new Heading(id, null, 1, null, "主要预期目标", span));
        return id;
    }

    /** Whether a title of this style would stand below the nearest heading above. */
    boolean isBelow(Style style) {
        return open.stream().noneMatch(above -> yields(above.style(), style));
    }

    /** Closes what a paragraph of this style does not stand below. */
    void close(Style style) {
        while (!isBelow(style)) {
            open.pop();
        }
    }

    /** Whether an open style is closed by a title of a style: its own kind, or one of a higher kind. */
    private static boolean yields(Style above, Style style) {
        boolean chapter = style.compareTo(Style.DIGIT_BRACKET) <= 0;
        boolean lower = above != Style.TITLE && above.compareTo(style) > 0;
        boolean line = style == Style.ORDINAL || style == Style.TITLE;
        return above == style || chapter && lower || line && above == Style.LEAD;
    }

    /** The id of the nearest heading above, null where there is none. */
    @Nullable String parent() {
        return open.isEmpty() ? null : open.peek().id();
    }

    List<Heading> headings() {
        return headings;
    }

    private int level() {
        return open.isEmpty() ? 0 : open.peek().level();
    }

    private void addHeading(Style style, @Nullable String number, String title, Span span) {
        String id = "h" + (headings.size() + 1);
        int level = level() + 1;
        headings.add(new Heading(id, parent(), level, number, title, span));
        open.push(new Open(style, id, level));
    }
}
