package org.duban.grid;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.duban.roster.AssignmentRole;
import org.duban.table.Cell;

/**
 * What one cell is to say from now on.
 *
 * @param number the target's number
 * @param seen the keys of the names that the person saw there: ids, or the words of names that the directory does not know
 * @param names the new ones: ids, or names as a person writes them, several parted by 、 or blanks
 * @param mark what the cell is marked with; only taking a change back makes it unsettled again
 */
record CellEdit(
        int number,
        @NotNull AssignmentRole role,
        @NotNull @Size(max = LONGEST) List<@NotNull @Size(max = LONGEST) String> seen,
        @NotNull @Size(max = LONGEST) List<@NotNull @Size(max = LONGEST) String> names,
        @NotNull Cell.Origin mark) {
    private static final int LONGEST = 500;
}
