package org.duban.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line that was typed, as the page is told while the person types on.
 *
 * @param version of the update as it now is
 * @param at when it was kept, as 14:32; null where it was not
 * @param faults sentences by field; what is at fault is not kept
 * @param doubts sentences by field; what is odd is kept, and a reason is asked for
 * @param other what someone else wrote meanwhile; then nothing of the line was kept
 */
record Kept(
        long version,
        @Nullable String at,
        Map<String, String> faults,
        Map<String, String> doubts,
        SheetView.@Nullable Written other) {}
