package org.duban.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.reading.Op;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the indicators of a whole table at once. */
@Component
class PromisedNumbers {
    private static final String INDICATORS = """
            select i.* from dashboard_indicator i
            join dashboard_target t on t.district_id = i.district_id and t.id = i.target_id
            where t.district_id = :district and t.year = :year
            order by i.target_id, i.position
            """;

    private final JdbcClient jdbc;

    PromisedNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Promised(UUID target, IndicatorJson indicator) {}

    /** The indicators of all targets of the year by target. The caller shows only those of rows that the person may see. */
    Map<UUID, List<IndicatorJson>> byTarget(String district, int year) {
        return jdbc
                .sql(INDICATORS)
                .param("district", district)
                .param("year", year)
                .query((row, number) -> new Promised(row.getObject("target_id", UUID.class), indicator(row)))
                .list()
                .stream()
                .collect(groupingBy(Promised::target, mapping(Promised::indicator, toList())));
    }

    private static IndicatorJson indicator(ResultSet row) throws SQLException {
        return new IndicatorJson(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("measure"),
                Op.valueOf(row.getString("op")).symbol(),
                row.getBigDecimal("value"),
                row.getBigDecimal("upper"),
                row.getString("unit"),
                row.getString("modality"),
                row.getString("type"));
    }
}
