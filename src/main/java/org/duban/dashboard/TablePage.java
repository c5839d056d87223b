package org.duban.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of the table shows.
 *
 * @param query what narrows it and the date, as they stand in the address
 * @param total how many rows there are without the filter
 * @param shown how many pass it
 */
record TablePage(
        String query, AsOf asOf, int total, int shown, List<Chip> chips, NameBook names, List<MergedTable> tables) {
    /**
     * One condition of the filter.
     *
     * @param label the key of its name in the messages
     * @param remove the query of the address without it
     */
    record Chip(String label, String value, String remove) {}

    /** @param asOf the date as the address has it, or empty */
    static TablePage of(TargetTable table, TableFilter filter, Map<String, String> asOf) {
        List<TargetRow> rows = table.narrowedBy(filter);
        return new TablePage(
                query(filter.parameters(), asOf),
                table.asOf(),
                table.rows().size(),
                rows.size(),
                chips(filter.parameters(), asOf, table.names()),
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

    private enum Mark {
        PRINTED(cell -> cell.names().stream().anyMatch(name -> !name.known())),
        INHERITED(cell -> cell.origin() == Cell.Origin.INHERITED),
        LOST(cell -> cell.origin() == Cell.Origin.LOST);

        private final Predicate<Cell> occurs;

        Mark(Predicate<Cell> occurs) {
            this.occurs = occurs;
        }
    }

    private static List<Chip> chips(Map<String, String> set, Map<String, String> asOf, NameBook names) {
        return set.keySet().stream()
                .map(name -> new Chip(
                        "table.filter." + name,
                        names.label(set.getOrDefault(name, "")),
                        query(without(name, set), asOf)))
                .toList();
    }

    private static Map<String, String> without(String name, Map<String, String> set) {
        Map<String, String> rest = new LinkedHashMap<>(set);
        rest.remove(name);
        return rest;
    }

    private static String query(Map<String, String> set, Map<String, String> asOf) {
        Map<String, String> all = new LinkedHashMap<>(set);
        all.putAll(asOf);
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        all.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(all).toUriString();
    }
}
