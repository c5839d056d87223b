package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.duban.reading.outline.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of the first columns, which stand broken over lines: a cell shorter than a title goes on below; after a
 * serial number the first one is the group, and what follows is its subgroup.
 */
final class GroupCells {
    private static final int SHORTEST_TITLE = 6;

    private final boolean lossy;
    private @Nullable String group;
    private @Nullable String subgroup;
    private List<String> brokenAbove = List.of();
    private boolean grouped;

    GroupCells(boolean lossy) {
        this.lossy = lossy;
    }

    void read(List<String> cells, boolean serial) {
        List<String> titles = joined(cells);
        if (titles.isEmpty()) {
            return;
        }
        boolean opensGroup = serial || !grouped || subgroup == null;
        if (opensGroup) {
            group = titles.get(0);
            subgroup = titles.size() > 1 ? titles.get(1) : null;
            grouped |= serial && subgroup != null;
        } else {
            subgroup = titles.get(0);
        }
    }

    @Nullable String group() {
        return group;
    }

    @Nullable String subgroup() {
        return subgroup;
    }

    private List<String> joined(List<String> cells) {
        List<String> titles = new ArrayList<>();
        List<String> pieces = new ArrayList<>();
        for (String cell : cells) {
            pieces.add(Sentences.withoutBlanks(cell));
            if (String.join("", pieces).length() >= SHORTEST_TITLE) {
                titles.add(String.join("", pieces));
                brokenAbove = List.copyOf(pieces);
                pieces.clear();
            }
        }
        if (!pieces.isEmpty()) {
            titles.add(String.join("", completed(pieces)));
        }
        return titles;
    }

    /** In a copy that lost repeated lines, a piece built like the one before it lost the same ending. */
    private List<String> completed(List<String> pieces) {
        boolean alike = lossy
                && pieces.size() == 1
                && brokenAbove.size() == 2
                && brokenAbove.get(0).length() == pieces.get(0).length()
                && brokenAbove
                        .get(0)
                        .substring(0, 2)
                        .equals(pieces.get(0)
                                .substring(0, Math.min(2, pieces.get(0).length())));
        return alike ? List.of(pieces.get(0), brokenAbove.get(1)) : pieces;
    }
}
