package org.duban.reading.outline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The plan of a report that has no chapters and names no targets: what stands below its title is the work itself. */
final class PlainPlan {
    private static final Set<Part> BEFORE_THE_WORK = EnumSet.of(Part.THINKING, Part.FURNITURE);

    private PlainPlan() {}

    /** Gives the paragraphs below a title of the plan to the plan, where the walk found no chapter in them. */
    static void takeIn(List<Paragraph> paragraphs, List<Part> parts, int title) {
        int end = title + 1;
        while (end < parts.size() && BEFORE_THE_WORK.contains(parts.get(end))) {
            end++;
        }
        if (!endsAt(end, paragraphs, parts, title)) {
            return;
        }
        parts.set(title, Part.PLAN);
        for (int i = title + 1; i < end; i++) {
            if (parts.get(i) == Part.THINKING
                    && !Cues.looksAhead(paragraphs.get(i).words())) {
                parts.set(i, Part.PLAN);
            }
        }
    }

    /** Whether the section ends there with the report, or with a chapter of its own level. */
    private static boolean endsAt(int end, List<Paragraph> paragraphs, List<Part> parts, int title) {
        return end == parts.size()
                || parts.get(end) == Part.CLOSING
                || parts.get(end) == Part.PLAN
                        && paragraphs
                                        .get(end)
                                        .style()
                                        .compareTo(paragraphs.get(title).style())
                                <= 0;
    }
}
