package org.duban.target;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads milestones that a person typed or pasted, one a line as {@code 2026-06-30 主体封顶} or {@code 2026年6月30日 主体封顶}. */
final class NodeLines {
    private static final Pattern LINE =
            Pattern.compile("\\s*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[\\s,，:：]*(\\S.*)");

    private NodeLines() {}

    static boolean areReadable(@Nullable String text) {
        try {
            of(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * In the order of their dates.
     *
     * @throws DateTimeException where a line is none
     */
    static List<Yardstick.Node> of(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(NodeLines::node)
                        .sorted(Comparator.comparing(Yardstick.Node::due))
                        .toList();
    }

    private static Yardstick.Node node(String line) {
        Matcher read = LINE.matcher(line);
        if (!read.matches()) {
            throw new DateTimeException("no milestone: " + line);
        }
        LocalDate due = LocalDate.of(number(read, 1), number(read, 2), number(read, 3));
        return new Yardstick.Node(read.group(4).strip(), due);
    }

    private static int number(Matcher read, int group) {
        return Integer.parseInt(read.group(group));
    }
}
