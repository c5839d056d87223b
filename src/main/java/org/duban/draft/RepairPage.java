package org.duban.draft;

import java.util.List;
import java.util.stream.Stream;
import org.duban.reading.Repair;
import org.duban.report.ReportText;
import org.jspecify.annotations.Nullable;

/**
 * One page of the repairs of a text, those that a person undid before those that were made.
 *
 * @param kind the kind that is listed, null for all
 * @param reading the version of the reading that was repaired so
 * @param total how many there are of it
 * @param page counted from 1
 * @param unkept the words of corrections that could not be kept when it was read again
 */
record RepairPage(
        Repair.@Nullable Kind kind, long reading, int total, int page, List<RepairLine> lines, List<String> unkept) {
    static final int SIZE = 100;

    static RepairPage of(ReportText text, Repair.@Nullable Kind kind, int page) {
        List<RepairLine> all = Stream.concat(
                        RepairLine.of(text.undone(), true, text).stream(),
                        RepairLine.of(text.repairs(), false, text).stream())
                .filter(line -> kind == null || line.kind() == kind)
                .toList();
        int current = Math.max(1, Math.min(page, pages(all.size())));
        List<RepairLine> lines =
                all.stream().skip((current - 1L) * SIZE).limit(SIZE).toList();
        return new RepairPage(kind, text.version(), all.size(), current, lines, text.unkept());
    }

    public int pages() {
        return pages(total);
    }

    private static int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
