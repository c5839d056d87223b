package org.duban.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.reading.Row;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for a row and until when, as the document prints it; empty for a prose report.
 *
 * @param leaders the names of the leaders
 * @param lead the names of the lead units
 * @param support the names of the supporting units
 * @param inherited what comes from a merged cell above
 * @param lost what the copy lost
 * @param due the deadline
 */
public record Printed(
        List<String> leaders,
        List<String> lead,
        List<String> support,
        Set<Row.Field> inherited,
        Set<Row.Field> lost,
        @Nullable String due) {
    public static final Printed NOTHING = new Printed(List.of(), List.of(), List.of(), Set.of(), Set.of(), null);

    public Printed {
        leaders = List.copyOf(leaders);
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        inherited = Set.copyOf(inherited);
        lost = Set.copyOf(lost);
    }

    static Printed of(Row row) {
        return new Printed(row.leaders(), row.lead(), row.support(), row.inherited(), row.lost(), row.due());
    }

    public List<String> names(Row.Field field) {
        return switch (field) {
            case LEADERS -> leaders;
            case LEAD -> lead;
            case SUPPORT -> support;
        };
    }

    /** The responsibilities of two rows that become one. */
    public Printed with(Printed other) {
        return new Printed(
                union(leaders, other.leaders),
                union(lead, other.lead),
                union(support, other.support),
                Set.copyOf(union(inherited, other.inherited)),
                Set.copyOf(union(lost, other.lost)),
                due == null ? other.due : due);
    }

    private static <T> List<T> union(Collection<T> first, Collection<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
