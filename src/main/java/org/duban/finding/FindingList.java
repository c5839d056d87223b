package org.duban.finding;

import java.util.List;

/**
 * The findings of a year.
 *
 * @param current all that the numbers show now
 * @param settled all that was ever decided, the latest first
 */
record FindingList(List<FindingView> current, List<SettledView> settled) {
    /** Those that nobody decided yet. */
    public List<FindingView> open() {
        return current.stream().filter(FindingView::isOpen).toList();
    }

    /** Whether the numbers still show what was decided about, so that it can be decided anew. */
    public boolean stillShows(SettledView decided) {
        return current.stream().anyMatch(each -> each.id().equals(decided.finding()));
    }
}
