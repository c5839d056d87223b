package org.duban.table;

import java.util.List;

/**
 * A row with the number of rows that its cells span; 0 where a cell above covers the place.
 *
 * @param wide whether the group takes both columns of the name, having no second one anywhere
 * @param inGroup what is unconfirmed in the group that begins here; likewise {@code inSubgroup}
 * @param responsible leaders, lead units and supporting units
 */
public record MergedRow(
        TargetRow row,
        int group,
        int subgroup,
        boolean wide,
        Unconfirmed inGroup,
        Unconfirmed inSubgroup,
        List<MergedCell> responsible) {}
