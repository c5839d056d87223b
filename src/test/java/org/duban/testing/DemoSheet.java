package org.duban.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mother of a sheet for the demo's clerk: targets of one year that the clerk's unit leads, each with a number to report. */
public class DemoSheet {
    public static final String DISTRICT = "990101";

    private final JdbcClient jdbc;
    private final int year;
    private final List<UUID> targets = new ArrayList<>();
    private final List<UUID> indicators = new ArrayList<>();

    /** @param year that no other test uses */
    public DemoSheet(JdbcClient jdbc, Promises promises, int year, int size) {
        this.jdbc = jdbc;
        this.year = year;
        for (int number = 1; number <= size; number++) {
            UUID target = promises.target(DISTRICT, year, number);
            targets.add(target);
            indicators.add(promises.indicator(DISTRICT, target, "CUMULATIVE", "新增泊位", "2000", "个"));
            lead(target);
        }
    }

    private void lead(UUID target) {
        jdbc.sql("""
                        insert into unit_assignment (district_id, id, target_id, role, unit_id, position, version)
                        select :district, gen_random_uuid(), :target, 'LEAD', id, 0, 0 from unit
                        where district_id = :district and short_name = '工信局'""").param("district", DISTRICT).param("target", target).update();
    }

    /** Where the clerk fills it in. */
    public String page(String month) {
        return "/my/updates?year=%d&period=%d-%s".formatted(year, year, month);
    }

    /** The selector of the box for the figure of a target. */
    public String box(int number) {
        return "[id='box-%d-%s']".formatted(number, indicators.get(number - 1));
    }

    /** The words that are kept for a target, empty where there are none. */
    public String narrative(int number) {
        return column("narrative", number);
    }

    /** The update's place in its life, empty where nothing was written. */
    public String status(int number) {
        return column("status", number);
    }

    public String figure(int number) {
        return column("readings ->> '" + indicators.get(number - 1) + "'", number);
    }

    private String column(String column, int number) {
        return jdbc.sql("select " + column
                        + " from progress_update where district_id = :district and target_id = :target")
                .param("district", DISTRICT)
                .param("target", targets.get(number - 1))
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Ends the session of a person, as time does. */
    public void endSession(String username) {
        jdbc.sql("delete from spring_session where principal_name = :name")
                .param("name", username)
                .update();
    }
}
