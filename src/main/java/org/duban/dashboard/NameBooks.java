package org.duban.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the units and posts of a district. */
@Component
class NameBooks {
    private static final String UNITS =
            "select id, name, label, aliases, members from dashboard_unit where district_id = :district order by position, name";
    private static final String POSTS =
            "select id, title, holders from dashboard_post where district_id = :district order by position, title";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NameBooks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Who held a post from one day to another, both included. */
    private record Holder(
            String name, @Nullable LocalDate from, @Nullable LocalDate until) {
        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /** The names in force on the day: an earlier table prints the holders of its time. */
    NameBook read(String district, LocalDate day) {
        return new NameBook(
                entries(UNITS, district, (row, number) -> unit(row)),
                entries(POSTS, district, (row, number) -> post(row, day)));
    }

    private Map<UUID, NameBook.Entry> entries(String sql, String district, RowMapper<NameBook.Entry> mapper) {
        Map<UUID, NameBook.Entry> entries = new LinkedHashMap<>();
        for (NameBook.Entry entry :
                jdbc.sql(sql).param("district", district).query(mapper).list()) {
            UUID id = entry.named().id();
            if (id != null) {
                entries.put(id, entry);
            }
        }
        return entries;
    }

    private NameBook.Entry unit(ResultSet row) throws SQLException {
        List<String> names = new ArrayList<>(List.of(row.getString("name"), row.getString("label")));
        names.addAll(list(row.getString("aliases"), String[].class));
        return new NameBook.Entry(
                named(row, row.getString("label")), names, list(row.getString("members"), UUID[].class));
    }

    private NameBook.Entry post(ResultSet row, LocalDate day) throws SQLException {
        String title = row.getString("title");
        String label = list(row.getString("holders"), Holder[].class).stream()
                .filter(holder -> holder.holdsOn(day))
                .map(Holder::name)
                .findFirst()
                .orElse(title);
        return new NameBook.Entry(named(row, label), List.of(label, title), List.of());
    }

    private static Named named(ResultSet row, String label) throws SQLException {
        return new Named(row.getObject("id", UUID.class), label);
    }

    private <T> List<T> list(String array, Class<T[]> type) {
        return "[]".equals(array) ? List.of() : Arrays.asList(json.readValue(array, type));
    }
}
