package org.duban.target;

import org.jspecify.annotations.Nullable;

/**
 * Where a target stands in the year's table.
 *
 * @param part counts the tables of the year (附件1, 附件2) from 1
 * @param group 目标名称
 * @param subgroup its second column, where there is one
 */
public record Place(
        int part,
        @Nullable String partTitle,
        @Nullable String group,
        @Nullable String subgroup) {}
