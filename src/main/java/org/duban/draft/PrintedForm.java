package org.duban.draft;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.reading.Row.Field;
import org.duban.report.Printed;
import org.jspecify.annotations.Nullable;

/** Who is responsible for a row and until when, as a person corrects it: names with a stop between them. */
record PrintedForm(
        @Size(max = 1000) @Nullable String leaders,
        @Size(max = 1000) @Nullable String lead,
        @Size(max = 1000) @Nullable String support,
        @Size(max = 200) @Nullable String due) {
    private static final String STOPS = "[、，,；;\\n\\r]";

    static PrintedForm of(Printed printed) {
        return new PrintedForm(
                String.join("、", printed.leaders()),
                String.join("、", printed.lead()),
                String.join("、", printed.support()),
                printed.due());
    }

    /** What the row has then: a field that the person changed is neither inherited nor lost any more. */
    Printed over(Printed before) {
        Printed put = new Printed(
                names(leaders),
                names(lead),
                names(support),
                Set.of(),
                Set.of(),
                due == null || due.isBlank() ? null : due.strip());
        return new Printed(
                put.leaders(),
                put.lead(),
                put.support(),
                unchanged(before.inherited(), before, put),
                unchanged(before.lost(), before, put),
                put.due());
    }

    private static Set<Field> unchanged(Set<Field> fields, Printed before, Printed put) {
        Set<Field> left = new HashSet<>(fields);
        left.removeIf(field -> !before.names(field).equals(put.names(field)));
        return left;
    }

    private static List<String> names(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(STOPS))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }
}
