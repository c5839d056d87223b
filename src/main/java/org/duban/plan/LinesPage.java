package org.duban.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The plan lines that a person wants to see, a page at a time: first those that wait for somebody, then in the order of the table.
 *
 * @param groups the headings of the year's table
 * @param found how many there are on all pages
 * @param proposed how many of the year's lines units propose
 */
record LinesPage(LinesFilter filter, List<String> groups, List<LineRow> rows, int found, long proposed) {
    static final int SIZE = 50;

    static LinesPage of(LinesFilter filter, List<LineRow> all) {
        List<LineRow> found = all.stream()
                .filter(row -> row.wrong() || filter.takes(row))
                .sorted(Comparator.comparing(row -> !row.waits()))
                .toList();
        int page = number(filter, found.size());
        return new LinesPage(
                filter,
                all.stream()
                        .map(LineRow::group)
                        .filter(group -> !group.isEmpty())
                        .distinct()
                        .toList(),
                found.subList((page - 1) * SIZE, Math.min(page * SIZE, found.size())),
                found.size(),
                all.stream().filter(row -> row.proposedBy() != null).count());
    }

    public int page() {
        return number(filter, found);
    }

    public int pages() {
        return pages(found);
    }

    /** Whether a heading stands before a row: of the first row of each group, after what waits. */
    public boolean begins(int at) {
        LineRow row = rows.get(at);
        return !row.waits()
                && (at == 0
                        || rows.get(at - 1).waits()
                        || !rows.get(at - 1).group().equals(row.group()));
    }

    /** What narrows the list, as the query of an address without the page. */
    public String query() {
        return UriComponentsBuilder.newInstance()
                .queryParam("q", filter.words())
                .queryParam("group", Objects.requireNonNullElse(filter.group(), ""))
                .queryParam("show", filter.shown())
                .encode()
                .toUriString();
    }

    private static int number(LinesFilter filter, int found) {
        return Math.max(1, Math.min(Objects.requireNonNullElse(filter.page(), 1), pages(found)));
    }

    private static int pages(int found) {
        return Math.max(1, (found + SIZE - 1) / SIZE);
    }
}
