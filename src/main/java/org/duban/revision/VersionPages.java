package org.duban.revision;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.target.Targets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads versions and compares them; a unit sees the rows that it leads or supports in them. */
@Component
@Transactional(readOnly = true)
class VersionPages {
    private final TableVersions versions;
    private final VersionRows rows;
    private final CurrentRows current;
    private final Targets targets;

    VersionPages(TableVersions versions, VersionRows rows, CurrentRows current, Targets targets) {
        this.versions = versions;
        this.rows = rows;
        this.current = current;
        this.targets = targets;
    }

    /** The versions of the year, the latest first. */
    List<VersionView> list(int year) {
        return versions.findByYearOrderByNumberDesc(year).stream()
                .map(VersionView::of)
                .toList();
    }

    /** @throws org.duban.shared.NotFound where the year has no such version */
    VersionView version(int year, int number) {
        return VersionView.of(versions.get(year, number));
    }

    /**
     * The rows of a version by number.
     *
     * @throws org.duban.shared.NotFound where the year has no such version
     */
    List<FrozenRow> rows(int year, int number, Viewer viewer) {
        return rows(year, number).values().stream()
                .filter(row -> viewer.seesAll() || row.isFor(viewer.units()))
                .sorted(Comparator.comparingInt(FrozenRow::number))
                .toList();
    }

    /**
     * Every row of a version beside the same of another.
     *
     * @param to null for the table as it is now
     * @param all whether rows that stayed the same are wanted too
     * @throws org.duban.shared.NotFound where the year has no such version
     */
    List<Alteration> compare(int year, int from, @Nullable Integer to, boolean all, Viewer viewer) {
        Map<UUID, FrozenRow> after = to == null ? now(year) : rows(year, to);
        return Alteration.between(rows(year, from), after).stream()
                .filter(each -> all || each.isReal())
                .filter(each -> viewer.seesAll() || each.isFor(viewer.units()))
                .toList();
    }

    private Map<UUID, FrozenRow> now(int year) {
        return current.of(year, targets.findByYearAndCancelledFalseOrderByNumber(year));
    }

    private Map<UUID, FrozenRow> rows(int year, int number) {
        Map<UUID, FrozenRow> found = new HashMap<>();
        rows.findByTableVersion(versions.get(year, number).id()).forEach(each -> found.put(each.target(), each.row()));
        return found;
    }
}
