package org.duban.testing;

import java.util.List;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The mother of a table of six rows for 2022, seen best as of 31 May: two annexes, groups with and without a second column,
 * several leads and leaders, a group of units, names that are only printed, a row of nobody.
 */
public class SmallTable {
    static final int YEAR = 2022;

    private final JdbcClient jdbc;
    private final People people;
    private final Promises promises;

    public SmallTable(JdbcClient jdbc, People people, Promises promises) {
        this.jdbc = jdbc;
        this.people = people;
        this.promises = promises;
    }

    /** Who and what is in the table. */
    public record Cast(
            String district,
            Unit roads,
            Unit money,
            Unit street,
            Unit streets,
            Post first,
            Post second,
            List<UUID> rows,
            Account supervisor,
            Account leader,
            Account clerk) {}

    public Cast in(String district) {
        Unit roads = people.unit(district, "路桥局", "路桥中心");
        Unit money = people.unit(district, "理财局");
        Unit street = people.unit(district, "东街道");
        Unit streets = people.group(district, "各街道", street);
        people.unit(district, "闲置办");
        Post first = people.post(district, "副区长甲", "甲某");
        Post second = people.post(district, "副区长乙", "乙某");
        Cast cast = new Cast(
                district,
                roads,
                money,
                street,
                streets,
                first,
                second,
                List.of(
                        row(district, 1, 0, "修路", "大路", "修成5公里大路，=不是公式"),
                        row(district, 2, 0, "修路", "大路", "补平100%的坑"),
                        row(district, 3, 0, "修路", "小路", "点亮ＡＢＣ三条小路"),
                        row(district, 4, 0, "理财", null, "收入增长6%"),
                        row(district, 5, 0, "理财", null, "支出从简"),
                        row(district, 6, 1, "修路", null, "街道扫雪")),
                people.supervisor(district),
                people.leader(district, second),
                people.clerk(district, street));
        fill(cast);
        return cast;
    }

    private void fill(Cast cast) {
        String district = cast.district;
        List<UUID> rows = cast.rows;
        for (UUID shared : rows.subList(0, 2)) {
            promises.assign(district, shared, "LEAD", cast.roads, cast.money);
            promises.assign(district, shared, "SUPPORT", cast.street);
            answer(district, shared, cast.first, cast.second);
        }
        promises.assign(district, rows.get(2), "LEAD", cast.money);
        answer(district, rows.get(2), cast.second);
        print(
                district,
                rows.get(3),
                "{\"leaders\":[\"丙某\"],\"lead\":[\"新设局\"],\"support\":[],\"inherited\":[\"LEAD\"],\"lost\":[],\"carried\":[]}");
        print(
                district,
                rows.get(4),
                "{\"leaders\":[],\"lead\":[],\"support\":[],\"inherited\":[],\"lost\":[\"LEAD\"],\"carried\":[]}");
        promises.assign(district, rows.get(5), "LEAD", cast.streets);
        light(district, rows.get(0), "2022-05", "ON_TRACK", 45);
        light(district, rows.get(1), "2022-05", "BEHIND", 10);
        light(district, rows.get(2), "2022-04", "ON_TRACK", 33);
        light(district, rows.get(2), "2022-05", "AT_RISK", 30);
        light(district, rows.get(5), "2022-05", "DONE", 100);
        report(district, rows.get(0), cast.roads, "ACCEPTED");
        report(district, rows.get(1), cast.roads, "RETURNED");
        promises.indicator(district, rows.get(0), "CUMULATIVE", "大路", "5", "公里");
    }

    private UUID row(String district, int number, int part, String group, String subgroup, String text) {
        UUID id = promises.target(district, YEAR, number);
        jdbc.sql(
                        "update target set part = :part, part_title = :title, group_title = :group, subgroup_title = :subgroup, text = :text where id = :id")
                .param("part", part)
                .param("title", part == 0 ? "重点工作责任分解表" : "民生实事责任分解表")
                .param("group", group)
                .param("subgroup", subgroup)
                .param("text", text)
                .param("id", id)
                .update();
        return id;
    }

    private void print(String district, UUID target, String printed) {
        jdbc.sql("update target set printed = :printed::jsonb where district_id = :district and id = :id")
                .param("printed", printed)
                .param("district", district)
                .param("id", target)
                .update();
    }

    private void answer(String district, UUID target, Post... posts) {
        for (int position = 0; position < posts.length; position++) {
            jdbc.sql("insert into leader_assignment (district_id, id, target_id, post_id, position, version)"
                            + " values (?, ?, ?, ?, ?, 0)")
                    .params(district, Ids.next(), target, posts[position].id(), position)
                    .update();
        }
    }

    private void light(String district, UUID target, String period, String signal, int percent) {
        jdbc.sql("insert into light (district_id, id, target_id, period, signal, percent, planned, judged, version)"
                        + " values (?, ?, ?, ?, ?, ?, 41.7, false, 0)")
                .params(district, Ids.next(), target, period, signal, percent)
                .update();
    }

    private void report(String district, UUID target, Unit unit, String status) {
        jdbc.sql(
                        "insert into progress_update (district_id, id, target_id, unit_id, period, status, readings, narrative,"
                                + " on_behalf, written_by, written_at, reason, reason_code, version)"
                                + " values (?, ?, ?, ?, '2022-05', ?, '{}', '', false, 'x', now(), '再报', 'OTHER', 0)")
                .params(district, Ids.next(), target, unit.id(), status)
                .update();
    }
}
