package org.duban.assignment;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.duban.assignment.AssignMany.Mode;
import org.duban.roster.AssignmentRole;
import org.duban.roster.NameBook;
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
        return name == null ? List.of() : name.stream().flatMap(NameBook::parts).toList();
    }
}
