package org.duban.reading.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.reading.file.RawDocument.RawCell;

/** Which column of a grid holds what, in any order. */
final class GridColumns {
    private static final int FEWEST = 2;

    private final Map<Column, List<Integer>> places = new EnumMap<>(Column.class);

    private GridColumns() {}

    /**
     * The columns that a row of heads names.
     *
     * @param body the rows below it; the text is in the column that holds most words, what stands left of it groups
     */
    static Optional<GridColumns> of(String text, List<RawCell> heads, List<List<RawCell>> body) {
        GridColumns columns = new GridColumns();
        for (int i = 0; i < heads.size(); i++) {
            int at = i;
            Column.named(heads.get(i).span().in(text)).ifPresent(column -> columns.add(column, at));
        }
        columns.settleTexts(text, body);
        columns.settleUnits(text, heads);
        boolean answers = columns.places.keySet().stream().anyMatch(Column::isResponsibility);
        boolean told = answers && columns.places.containsKey(Column.TASK) && columns.places.size() >= FEWEST;
        return told ? Optional.of(columns) : Optional.empty();
    }

    List<Integer> places(Column column) {
        return places.getOrDefault(column, List.of());
    }

    private void add(Column column, int at) {
        places.computeIfAbsent(column, c -> new ArrayList<>()).add(at);
    }

    private void settleTexts(String text, List<List<RawCell>> body) {
        List<Integer> texts = new ArrayList<>(places(Column.GROUP));
        texts.addAll(places(Column.TASK));
        places.remove(Column.GROUP);
        places.remove(Column.TASK);
        texts.stream()
                .max(java.util.Comparator.comparingLong(at -> length(text, body, at)))
                .ifPresent(widest -> {
                    add(Column.TASK, widest);
                    texts.stream().filter(at -> at < widest).sorted().forEach(at -> add(Column.GROUP, at));
                });
    }

    private static long length(String text, List<List<RawCell>> body, int at) {
        return body.stream()
                .filter(row -> at < row.size() && !row.get(at).merged())
                .mapToLong(row -> row.get(at).span().length())
                .sum();
    }

    /** Beside a column of those who lead, a column of 责任单位 holds those who take part. */
    private void settleUnits(String text, List<RawCell> heads) {
        List<Integer> leads = places(Column.LEAD);
        List<Integer> leading = leads.stream()
                .filter(at -> heads.get(at).span().in(text).matches("(?s).*(?:牵头|主办|主责|主管).*"))
                .toList();
        if (leading.isEmpty() || leading.size() == leads.size()) {
            return;
        }
        leads.stream().filter(at -> !leading.contains(at)).forEach(at -> add(Column.SUPPORT, at));
        places.put(Column.LEAD, leading);
    }
}
