package org.duban.draft;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run of targets under one heading, as the review page shows it.
 *
 * @param id null for targets that stand in no section
 * @param again whether the heading was shown above already
 * @param sentence the index of the sentence in which the heading stands
 */
record SectionView(
        @Nullable UUID id,
        long version,
        int level,
        @Nullable String number,
        @Nullable String title,
        boolean again,
        int sentence,
        List<TargetView> targets) {}
