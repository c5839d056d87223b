package org.duban.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whose report is missing where units changed, or several answer together. */
@DubanTest
class HandedOverIntegrationTests {
    private static final String DISTRICT = "360111";
    private static final String MAY = "/360111/2022/lists?list=unreported&period=2022-05";
    private static int number;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    @Autowired
    private JdbcClient jdbc;

    private Account supervisor;
    private Unit before;
    private Unit after;
    private UUID target;
    private UUID figure;

    @BeforeEach
    void promise() {
        supervisor = people.supervisor(DISTRICT);
        before = people.unit(DISTRICT, "前任局" + ++number);
        after = people.unit(DISTRICT, "接任局" + number);
        target = promises.target(DISTRICT, 2022, number);
        figure = promises.indicator(DISTRICT, target, "CUMULATIVE", "车位", "40", "个");
    }

    @Test
    void acceptsWhatTheUnitSaidThatLedBefore() {
        promises.assign(DISTRICT, target, "LEAD", before);
        progress.submitted(DISTRICT, target, before, figure, "12", "");
        jdbc.sql("update unit_assignment set unit_id = ? where district_id = ? and target_id = ?")
                .params(after.id(), DISTRICT, target)
                .update();

        assertThat(missing(after)).isEmpty();
    }

    @Test
    void asksEachOfTwoLeads() {
        promises.assign(DISTRICT, target, "LEAD", before, after);
        progress.submitted(DISTRICT, target, before, figure, "12", "");

        assertThat(missing(before)).isEmpty();
        assertThat(missing(after)).containsExactly(Integer.toString(number));
    }

    @Test
    void asksTheMembersOfAGroupUntilOneSpeaksForAll() {
        Unit group = people.group(DISTRICT, "各局" + number, before, after);
        promises.assign(DISTRICT, target, "LEAD", group);
        assertThat(missing(before)).hasSize(1);
        progress.submitted(DISTRICT, target, after, figure, "12", "");
        assertThat(missing(after)).isEmpty();
        assertThat(missing(before)).hasSize(1);

        progress.submitted(DISTRICT, target, group, figure, "30", "");

        assertThat(missing(before)).isEmpty();
    }

    @Test
    void asksNothingWhereTheTargetRestsOrIsCancelled() {
        promises.assign(DISTRICT, target, "LEAD", before);
        assertThat(missing(before)).hasSize(1);
        jdbc.sql("insert into target_stage (district_id, id, target_id, year, stage, sign_by, version)"
                        + " values (?, gen_random_uuid(), ?, 2022, 'SUSPENDED', '2022-02-10', 0)")
                .params(DISTRICT, target)
                .update();
        assertThat(missing(before)).isEmpty();

        jdbc.sql("delete from target_stage where target_id = ?").param(target).update();
        promises.cancel(DISTRICT, target);
        assertThat(missing(before)).isEmpty();
    }

    private List<String> missing(Unit unit) {
        return new Lists(mvc).units(supervisor, MAY).get(unit.name());
    }
}
