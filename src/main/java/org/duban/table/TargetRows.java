package org.duban.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** Makes rows of the table from what the query found, with the names of the directory. */
class TargetRows implements RowMapper<TargetRow> {
    private final NameBook names;
    private final JsonMapper json;

    TargetRows(NameBook names, JsonMapper json) {
        this.names = names;
        this.json = json;
    }

    /** What the document says of the responsible and the directory does not. */
    private record Printed(
            List<String> leaders,
            List<String> lead,
            List<String> support,
            Set<String> inherited,
            Set<String> lost,
            Set<String> carried) {
        static final Printed NOTHING = new Printed(List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of());

        Cell.Origin origin(String field) {
            if (carried.contains(field)) {
                return Cell.Origin.CARRIED;
            }
            return inherited.contains(field)
                    ? Cell.Origin.INHERITED
                    : lost.contains(field) ? Cell.Origin.LOST : Cell.Origin.SETTLED;
        }
    }

    @Override
    public TargetRow mapRow(ResultSet row, int number) throws SQLException {
        Printed printed = printed(row.getString("printed"));
        return new TargetRow(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                place(row),
                row.getString("text"),
                row.getString("due"),
                cell(row, "leaders", names.posts(), printed.leaders, printed.origin("LEADER")),
                cell(row, "lead", names.units(), printed.lead, printed.origin("LEAD")),
                cell(row, "support", names.units(), printed.support, printed.origin("SUPPORT")),
                state(row),
                row.getBoolean("changed"));
    }

    private Printed printed(@Nullable String document) {
        return document == null ? Printed.NOTHING : json.readValue(document, Printed.class);
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getInt("part"),
                row.getString("part_title"),
                row.getString("group_title"),
                row.getString("subgroup_title"));
    }

    private static Cell cell(
            ResultSet row,
            String column,
            Map<UUID, NameBook.Entry> entries,
            List<String> onlyPrinted,
            Cell.Origin origin)
            throws SQLException {
        List<Named> names = new ArrayList<>();
        for (UUID id : (UUID[]) row.getArray(column).getArray()) {
            NameBook.Entry entry = entries.get(id);
            if (entry != null) {
                names.add(entry.named());
            }
        }
        onlyPrinted.forEach(name -> names.add(new Named(null, name)));
        return new Cell(names, origin);
    }

    private static State state(ResultSet row) throws SQLException {
        String code = row.getString("signal");
        Signal signal = code == null ? Signal.NO_DATA : Signal.valueOf(code);
        if (signal == Signal.NO_DATA) {
            return new State(signal, null, null, false, false);
        }
        return new State(
                signal, row.getBigDecimal("percent"), row.getBigDecimal("planned"), row.getBoolean("judged"), false);
    }
}
