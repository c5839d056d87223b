package org.duban.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the table shows.
 *
 * @param query what narrows it and the date, as they stand in the address
 * @param wanted the date that the address names
 * @param total how many rows there are without the filter
 * @param shown how many pass it
 */
record TablePage(
        String query,
        AsOf asOf,
        @Nullable LocalDate wanted,
        int total,
        int shown,
        List<Chip> chips,
        NameBook names,
        List<MergedTable> tables) {
    /**
     * One condition of the filter.
     *
     * @param label the key of its name in the messages
     * @param remove the query of the address without it
     */
    record Chip(String label, String value, String remove) {}

    /** @param wanted the date that the address names */
    static TablePage of(TargetTable table, TableFilter filter, @Nullable LocalDate wanted) {
        List<TargetRow> rows = table.narrowedBy(filter);
        Query set = new Query(filter.parameters());
        Query query = wanted == null ? set : set.with("asOf", wanted.toString());
        return new TablePage(
                query.toString(),
                table.asOf(),
                wanted,
                table.rows().size(),
                rows.size(),
                chips(filter.parameters(), query, table.names()),
                table.names(),
                MergedTable.of(rows));
    }

    /** The marks that occur and need a word: keys of the messages. */
    public List<String> marks() {
        List<Cell> cells = tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.responsible().stream())
                .map(MergedCell::cell)
                .toList();
        return Stream.of(Mark.values())
                .filter(mark -> cells.stream().anyMatch(mark.occurs))
                .map(Mark::name)
                .toList();
    }

    /** The rows of which a person has something to confirm. */
    public Unconfirmed unconfirmed() {
        return Unconfirmed.of(tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(MergedRow::row)
                .toList());
    }

    private enum Mark {
        PRINTED(cell -> cell.names().stream().anyMatch(name -> !name.known())),
        INHERITED(cell -> cell.origin() == Cell.Origin.INHERITED),
        CARRIED(cell -> cell.origin() == Cell.Origin.CARRIED),
        LOST(cell -> cell.origin() == Cell.Origin.LOST);

        private final Predicate<Cell> occurs;

        Mark(Predicate<Cell> occurs) {
            this.occurs = occurs;
        }
    }

    private static List<Chip> chips(Map<String, String> set, Query query, NameBook names) {
        return set.entrySet().stream()
                .map(each -> new Chip(
                        "table.filter." + each.getKey(),
                        names.label(each.getValue()),
                        query.without(each.getKey()).toString()))
                .toList();
    }
}
