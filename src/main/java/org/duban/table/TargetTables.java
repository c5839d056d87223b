package org.duban.table;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.duty.MissingReports;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.timetable.Period;
import org.duban.timetable.Timetables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the table of a district's year: all rows, or those that the person's units lead or support. */
@Component
public class TargetTables {
    private static final UUID NOBODY = new UUID(0, 0);

    /** The rows {@code t} of a district's year that a viewer may see. */
    public static final String VISIBLE = """
            t.district_id = :district and t.year = :year
            and (:all or exists (select 1 from dashboard_assignment a
                where a.district_id = t.district_id and a.target_id = t.id and a.unit_id in (:units)))
            """;

    private static final String ROWS = """
            select t.*, l.signal, l.percent, l.planned, l.judged, c.target_id is not null as changed
            from dashboard_target t
            left join dashboard_light l on l.district_id = t.district_id and l.target_id = t.id and l.period = :period
            left join dashboard_changed c on c.district_id = t.district_id and c.target_id = t.id
            where %s
            """.formatted(VISIBLE);
    private static final String ALL = ROWS + " order by t.number";
    private static final String SOME = ROWS + " and t.number in (:numbers) order by t.number";

    private static final String COUNT = "select count(*) from dashboard_target t where " + VISIBLE;

    private final JdbcClient jdbc;
    private final NameBooks nameBooks;
    private final JsonMapper json;
    private final Timetables timetables;
    private final Targets targets;
    private final MissingReports missingReports;
    private final Clock clock;

    TargetTables(
            JdbcClient jdbc,
            NameBooks nameBooks,
            JsonMapper json,
            Timetables timetables,
            Targets targets,
            MissingReports missingReports,
            Clock clock) {
        this.jdbc = jdbc;
        this.nameBooks = nameBooks;
        this.json = json;
        this.timetables = timetables;
        this.targets = targets;
        this.missingReports = missingReports;
        this.clock = clock;
    }

    /** @param wanted the date to look back to; null for today, or the end of a past year */
    public TargetTable read(Viewer viewer, int year, @Nullable LocalDate wanted) {
        AsOf asOf = AsOf.of(timetables.of(year), wanted, LocalDate.now(clock));
        NameBook names = nameBooks.read(asOf.date());
        return new TargetTable(asOf, names, rows(jdbc.sql(ALL), viewer, asOf, names));
    }

    /** The rows of these numbers, of which there is at least one, as they are today. */
    public List<TargetRow> readSome(Viewer viewer, int year, Collection<Integer> numbers) {
        AsOf asOf = AsOf.of(timetables.of(year), null, LocalDate.now(clock));
        return rows(jdbc.sql(SOME).param("numbers", numbers), viewer, asOf, nameBooks.read(asOf.date()));
    }

    /** How many rows of a year's table a viewer may see. */
    public int count(Viewer viewer, int year) {
        return visible(jdbc.sql(COUNT), viewer, year).query(Integer.class).single();
    }

    private List<TargetRow> rows(JdbcClient.StatementSpec query, Viewer viewer, AsOf asOf, NameBook names) {
        List<TargetRow> found = visible(query, viewer, asOf.year())
                .param("period", asOf.period().toString())
                .query(new TargetRows(names, json))
                .list();
        Set<UUID> overdue = overdue(found, asOf);
        return found.stream()
                .map(row -> overdue.contains(row.id()) ? row.overdue() : row)
                .toList();
    }

    /** Those on which a report for the period is missing that should be there by now. */
    private Set<UUID> overdue(List<TargetRow> rows, AsOf asOf) {
        LocalDate today = LocalDate.now(clock);
        if (!asOf.isDue(today)) {
            return Set.of();
        }
        List<Target> shown =
                targets.findAllById(rows.stream().map(TargetRow::id).toList());
        return missingReports.of(shown, asOf.timetable().slot(new Period(asOf.period()))).stream()
                .filter(missing -> missing.isOverdueOn(today))
                .map(missing -> missing.duty().target().id())
                .collect(toSet());
    }

    /** Fills in what {@link #VISIBLE} asks for. */
    public static JdbcClient.StatementSpec visible(JdbcClient.StatementSpec query, Viewer viewer, int year) {
        return query.param("district", viewer.district())
                .param("year", year)
                .param("all", viewer.seesAll())
                .param("units", viewer.units().isEmpty() ? Set.of(NOBODY) : viewer.units());
    }
}
