package org.duban.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.shared.Ids;
import org.duban.target.TargetsChanged;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The mother of targets: rows of a district's table with their figures and units, written straight into the database. */
@TestComponent
public class Promises {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final CurrentDistrict currentDistrict;

    Promises(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            CurrentDistrict currentDistrict) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
        this.currentDistrict = currentDistrict;
    }

    /** A row of the table; its text is the number's. */
    public UUID target(String district, int year, int number) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into target (district_id, id, year, number, part, text, printed, cancelled, version)
                        values (:district, :id, :year, :number, 0, :text,
                          '{"leaders":[],"lead":[],"support":[],"inherited":[],"lost":[],"carried":[]}', false, 0)""")
                .param("district", district)
                .param("id", id)
                .param("year", year)
                .param("number", number)
                .param("text", "第" + number + "项任务")
                .update();
        return id;
    }

    /** A promise of so many, {@code type} as CUMULATIVE. */
    public UUID indicator(String district, UUID target, String type, String name, String value, String unit) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into indicator (district_id, id, target_id, position, name, measure, op, value, unit,
                          modality, type, confirmed, yardstick, quote, version)
                        values (:district, :id, :target, (select count(*) from indicator where target_id = :target),
                          :name, 'COUNT', 'EQUAL', :value, :unit, 'PLAN', :type, true, '{"nodes":[]}', '', 0)""")
                .param("district", district)
                .param("id", id)
                .param("target", target)
                .param("type", type)
                .param("name", name)
                .param("value", new BigDecimal(value))
                .param("unit", unit)
                .update();
        return id;
    }

    /** @param role LEAD or SUPPORT */
    public void assign(String district, UUID target, String role, Unit... units) {
        for (int position = 0; position < units.length; position++) {
            jdbc.sql("""
                            insert into unit_assignment (district_id, id, target_id, role, unit_id, position, version)
                            values (:district, :id, :target, :role, :unit, :position, 0)""")
                    .param("district", district)
                    .param("id", Ids.next())
                    .param("target", target)
                    .param("role", role)
                    .param("unit", units[position].id())
                    .param("position", position)
                    .update();
        }
    }

    /** Holds a relative indicator against another one. */
    public void holdAgainst(String district, UUID indicator, UUID other) {
        measure(district, indicator, "{\"nodes\":[],\"other\":\"" + other + "\"}");
    }

    /** @param yardstick as JSON, with {@code nodes} at least */
    public void measure(String district, UUID indicator, String yardstick) {
        jdbc.sql("update indicator set yardstick = :yardstick::jsonb where district_id = :district and id = :id")
                .param("yardstick", yardstick)
                .param("district", district)
                .param("id", indicator)
                .update();
    }

    /** Makes its type a proposal again. */
    public void propose(String district, UUID indicator) {
        jdbc.sql("update indicator set confirmed = false where district_id = :district and id = :id")
                .param("district", district)
                .param("id", indicator)
                .update();
    }

    /** Has a post answer for a row. */
    public void lead(String district, UUID target, Post post) {
        jdbc.sql(
                        "insert into leader_assignment (district_id, id, target_id, post_id, position, version) values (?, ?, ?, ?, 0, 0)")
                .params(district, Ids.next(), target, post.id())
                .update();
    }

    /** Makes it a 力争. */
    public void stretch(String district, UUID indicator) {
        jdbc.sql("update indicator set modality = 'STRETCH' where district_id = :district and id = :id")
                .param("district", district)
                .param("id", indicator)
                .update();
    }

    /** Promises another number. */
    public void change(String district, UUID indicator, String value) {
        jdbc.sql("update indicator set value = :value where district_id = :district and id = :id")
                .param("district", district)
                .param("id", indicator)
                .param("value", new BigDecimal(value))
                .update();
    }

    /** Prints a deadline in the row. */
    public void print(String district, UUID target, String due) {
        jdbc.sql("update target set due = :due where district_id = :district and id = :id")
                .param("district", district)
                .param("id", target)
                .param("due", due)
                .update();
    }

    /** Tells all who follow a target that it was changed. */
    public void tell(String district, int year, UUID target) {
        currentDistrict.within(
                district,
                () -> transaction.execute(inTransaction -> {
                    events.publishEvent(new TargetsChanged(district, year, Set.of(target)));
                    return target;
                }));
    }

    /** Promises another number in each. */
    public void changeAll(String district, List<UUID> indicators, int value) {
        indicators.forEach(each -> change(district, each, Integer.toString(value)));
    }

    /** Takes a row out of the table. */
    public void cancel(String district, UUID target) {
        jdbc.sql("update target set cancelled = true where district_id = :district and id = :id")
                .param("district", district)
                .param("id", target)
                .update();
    }
}
