package org.duban.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.table.TargetRow;
import org.duban.table.TargetTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what waits for a person in a district. */
@Component
class Desk {
    /** How many lines of a list are shown; the rest is behind its link. */
    static final int SHOWN = 8;

    private static final int YEARS = 3;

    private final JdbcClient jdbc;
    private final TargetTables tables;

    Desk(JdbcClient jdbc, TargetTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    Optional<Integer> latestYear(String district) {
        return years(district).stream().findFirst();
    }

    DeskPage of(Viewer viewer) {
        boolean supervises = viewer.supervises();
        return new DeskPage(
                supervises ? drafts(viewer.district()) : List.of(),
                supervises ? submitted(viewer.district()) : List.of(),
                years(viewer.district()).stream()
                        .limit(YEARS)
                        .map(year -> year(viewer, year))
                        .toList());
    }

    private List<Integer> years(String district) {
        return jdbc.sql("select distinct year from dashboard_target where district_id = :district order by year desc")
                .param("district", district)
                .query(Integer.class)
                .list();
    }

    private DeskPage.Year year(Viewer viewer, int year) {
        List<TargetRow> rows = tables.read(viewer, year, null).rows();
        List<TargetRow> late =
                rows.stream().filter(row -> row.state().overdue()).toList();
        return new DeskPage.Year(
                year, rows.size(), late.size(), late.stream().limit(SHOWN).toList());
    }

    private List<DeskPage.Draft> drafts(String district) {
        return jdbc.sql(
                        "select id, name, year from dashboard_draft where district_id = :district order by imported_at desc limit :shown")
                .param("district", district)
                .param("shown", SHOWN)
                .query((row, number) ->
                        new DeskPage.Draft(row.getObject("id", UUID.class), row.getString("name"), row.getInt("year")))
                .list();
    }

    private List<DeskPage.Submitted> submitted(String district) {
        return jdbc.sql(
                        "select * from dashboard_submitted where district_id = :district order by submitted_at limit :shown")
                .param("district", district)
                .param("shown", SHOWN)
                .query((row, number) -> new DeskPage.Submitted(
                        row.getInt("year"),
                        row.getInt("number"),
                        row.getString("text"),
                        row.getString("unit"),
                        row.getString("period")))
                .list();
    }
}
