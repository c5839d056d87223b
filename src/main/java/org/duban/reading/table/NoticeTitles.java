package org.duban.reading.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.duban.reading.Row.Field;
import org.duban.reading.outline.Numeral.Style;
import org.jspecify.annotations.Nullable;

/** The titles that a paragraph of a notice stands below, and who answers for all below them. */
final class NoticeTitles {
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?:方案|通知|意见|分工|分解|分解表|报告|清单|要点|任务表)$|人民政府|办公[厅室]|20\\d\\d年\\d{1,2}月|[〔\\[]20\\d\\d[〕\\]]|^[(（][^()（）]*[)）]$");

    private record Title(Style style, String words, Responsibilities responsibilities) {}

    private final Deque<Title> titles = new ArrayDeque<>();

    /** The title of the whole document closes all others and is none itself. */
    void open(Style style, String words, Responsibilities names) {
        if (DOCUMENT.matcher(words).find()) {
            titles.clear();
        } else {
            close(style);
            titles.addLast(new Title(style, words, names));
        }
    }

    void close(Style style) {
        titles.removeIf(title -> title.style().compareTo(style) >= 0);
    }

    boolean isEmpty() {
        return titles.isEmpty();
    }

    /** Adds who answers to the last title. */
    void answer(Responsibilities names) {
        titles.getLast().responsibilities().addAll(names);
    }

    /** Gives a row what it does not print and a title above it does. */
    void fill(Responsibilities names) {
        for (Title title : titles) {
            for (Field field : Field.values()) {
                names.inherit(field, title.responsibilities().get(field));
            }
        }
    }

    @Nullable String get(int level) {
        Iterator<Title> walk = titles.iterator();
        for (int i = 0; i < level && walk.hasNext(); i++) {
            walk.next();
        }
        return walk.hasNext() ? walk.next().words() : null;
    }
}
