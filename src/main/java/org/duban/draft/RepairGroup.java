package org.duban.draft;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.duban.reading.Repair;
import org.duban.report.ReportText;

/**
 * The repairs of one kind as the review shows them: the first of them, those that a person undid before the others.
 *
 * @param made how many were made
 * @param undone how many a person undid
 */
record RepairGroup(Repair.Kind kind, int made, int undone, List<RepairLine> undoneLines, List<RepairLine> lines) {
    private static final int SHOWN = 20;

    /** A group for each kind of which there is one. */
    static List<RepairGroup> of(ReportText text) {
        return Arrays.stream(Repair.Kind.values())
                .map(kind -> of(kind, text))
                .filter(group -> group.made + group.undone > 0)
                .toList();
    }

    private static RepairGroup of(Repair.Kind kind, ReportText text) {
        Predicate<Repair> ofKind = repair -> repair.kind() == kind;
        List<Repair> made = text.repairs().stream().filter(ofKind).toList();
        List<Repair> undone = text.undone().stream().filter(ofKind).toList();
        return new RepairGroup(
                kind,
                made.size(),
                undone.size(),
                RepairLine.of(first(undone), true, text),
                RepairLine.of(first(made), false, text));
    }

    private static List<Repair> first(List<Repair> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
