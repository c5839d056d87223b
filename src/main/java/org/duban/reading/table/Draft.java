package org.duban.reading.table;

import org.duban.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * A row before it gets its number.
 *
 * @param no its number as printed, null where it prints none
 * @param text its text, number and responsibilities taken out
 * @param words where its text stands, without number and responsibilities
 * @param whole where it stands with all that it prints
 * @param sure whether a careful clerk would not ask
 */
record Draft(
        @Nullable Integer no,
        @Nullable String group,
        @Nullable String subgroup,
        String text,
        Span words,
        Span whole,
        Responsibilities responsibilities,
        boolean sure) {
    /** The row with who answers for it as the lines below say, up to this place. */
    Draft answeredBy(Responsibilities more, int end) {
        responsibilities.addAll(more);
        return new Draft(no, group, subgroup, text, words, new Span(whole.start(), end), responsibilities, true);
    }
}
