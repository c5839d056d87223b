package org.duban.target;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.target.AssignMany.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What the selection bar sends.
 *
 * <p>It outlives a redirect in the session, which the database keeps.
 *
 * @param number the numbers of the chosen targets
 * @param name names or ids of the directory; several names in one field are parted by 、 or a comma
 * @param back the path to return to
 */
record AssignmentForm(
        @NotEmpty Set<Integer> number,
        @NotNull AssignmentRole role,
        @NotNull Mode mode,
        @Nullable List<String> name,
        @Nullable String back)
        implements Serializable {
    public List<String> names() {
        return name == null
                ? List.of()
                : name.stream().flatMap(AssignmentForm::parts).toList();
    }

    /** The single names of a line of them. */
    static Stream<String> parts(String names) {
        return Stream.of(names.split("[、，,；;\\n]")).map(String::strip).filter(each -> !each.isEmpty());
    }
}
