package org.duban.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a responsibility table.
 *
 * @param table the index of its table in {@link ReadDocument#tables()}
 * @param no its number as the table counts; a second table numbers from 101, a third from 201
 * @param group 目标名称
 * @param subgroup the second column under it, where there is one
 * @param text 工作标准, its number and bracketed responsibilities taken off
 * @param inherited the fields that the row takes from a merged cell above
 * @param lost the fields that the copy lost and nothing fills sensibly
 * @param sure false where a careful clerk would ask
 * @param due the deadline as printed
 */
public record Row(
        int table,
        int no,
        @Nullable String group,
        @Nullable String subgroup,
        String text,
        Span span,
        List<String> leaders,
        List<String> lead,
        List<String> support,
        Set<Field> inherited,
        Set<Field> lost,
        boolean sure,
        @Nullable String due,
        List<Indicator> indicators) {
    /** The columns that a merged cell may fill. */
    public enum Field {
        LEADERS,
        LEAD,
        SUPPORT
    }

    public Row {
        leaders = List.copyOf(leaders);
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        inherited = Set.copyOf(inherited);
        lost = Set.copyOf(lost);
        indicators = List.copyOf(indicators);
    }

    /** This row with the indicators of its text. */
    Row with(List<Indicator> read) {
        return new Row(
                table, no, group, subgroup, text, span, leaders, lead, support, inherited, lost, sure, due, read);
    }
}
