package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.duban.testing.DubanTest;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
class ProposalsIntegrationTests {
    private static final String DISTRICT = "340302";

    @Autowired
    private OrderScene scene;

    @Autowired
    private Promises promises;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private OrderScene.Cast cast;

    @BeforeEach
    void begin() {
        cast = scene.begin(DISTRICT);
    }

    private AbstractStringAssert<?> page() {
        return assertThat(scene.get(cast, cast.supervisor(), "/escalation")).bodyText();
    }

    @Test
    void proposesByTheLadderAndDoesNothingByItself() {
        scene.overdue(cast, 1, 2);
        scene.overdue(cast, 2, 3);
        scene.overdue(cast, 3, 12);

        page().contains("建议（2件）", "逾期3个工作日", "生成提醒函（1级）", "逾期12个工作日", "生成督办单（2级）")
                .contains("按现定日期3项，按原定日期3项");
        assertThat(scene.orders(cast)).isZero();
        assertThat(scene.make(cast, scene.overdue(cast, 4, 2), Form.LETTER))
                .as("no rung is reached")
                .hasStatus(409);
    }

    @Test
    void countsByTheOriginalDayWhatWasGivenMoreTime() {
        extend(scene.overdue(cast, 1, 12), scene.today().plusDays(9));

        page().contains("建议（0件）", "按现定日期0项，按原定日期1项", "延期1次");
    }

    @Test
    void countsByTheDayThatWasGivenWhereNobodyKnowsTheOriginalOneAnyMore() {
        UUID target = scene.overdue(cast, 1, 12);
        extend(target, scene.today().minusDays(5));
        promises.print(DISTRICT, target, "春节前");

        page().contains("按现定日期1项，按原定日期1项", "延期1次");
    }

    private void extend(UUID target, LocalDate until) {
        LocalDate today = scene.today();
        jdbc.sql("""
                        insert into extension (district_id, id, target_id, number, due_before, unit_id, wanted, reason,
                          asked_by, asked_on, asked_at, state, granted, decided_by, decided_on, decided_at, version)
                        values (:district, gen_random_uuid(), :target, 1, :before, :unit, :until, 'x',
                          'x', :before, now(), 'GRANTED', :until, 'x', :before, now(), 0)""")
                .param("district", DISTRICT)
                .param("target", target)
                .param("before", today.minusDays(19))
                .param("unit", cast.unit().id())
                .param("until", until)
                .update();
    }

    @Test
    void proposesForWhatIsBehindForTwoPeriods() {
        UUID target = behind();

        page().contains("连续2期滞后", "生成督办单（2级）");
        assertThat(scene.make(cast, target, Form.ORDER)).hasStatus3xxRedirection();
        page().as("said once").contains("建议（0件）");
    }

    @Test
    void goesByTheLightsThatWerePublishedWhateverIsLearntLater() {
        UUID target = behind();
        publish("-11");
        publish("-12");
        accept(target, "-11", "99");

        page().as("published as behind").contains("连续2期滞后");
    }

    @Test
    void proposesNothingWhereTheBulletinDidNotSayBehind() {
        UUID target = behind();
        accept(target, "-11", "99");
        promises.tell(DISTRICT, cast.year(), target);
        publish("-12");
        promises.changeAll(
                DISTRICT,
                jdbc.sql("select id from indicator where district_id = ? and target_id = ?")
                        .params(DISTRICT, target)
                        .query(UUID.class)
                        .list(),
                9999);

        page().contains("建议（0件）");
    }

    @Test
    void leavesInPeaceWhatWasPublishedAsDone() {
        UUID target = scene.overdue(cast, 1, 12);
        UUID bridges = promises.indicator(DISTRICT, target, "CUMULATIVE", "桥", "100", "座");
        accept(target, "-12", "100");
        promises.tell(DISTRICT, cast.year(), target);
        publish("-12");
        promises.change(DISTRICT, bridges, "9999");

        page().contains("建议（0件）", "按现定日期0项");
    }

    /** A target of which one in a hundred was done in January, and nothing since. */
    private UUID behind() {
        UUID target = promises.target(DISTRICT, cast.year(), 1);
        promises.assign(DISTRICT, target, "LEAD", cast.unit());
        promises.print(DISTRICT, target, (cast.year() + 80) + "-12-31");
        promises.indicator(DISTRICT, target, "CUMULATIVE", "桥", "100", "座");
        accept(target, "-01", "1");
        promises.tell(DISTRICT, cast.year(), target);
        return target;
    }

    private void accept(UUID target, String month, String figure) {
        jdbc.sql("""
                        insert into progress_update (district_id, id, target_id, unit_id, period, status, readings,
                          narrative, on_behalf, written_by, written_at, version)
                        select :district, gen_random_uuid(), :target, :unit, :period, 'ACCEPTED',
                          jsonb_build_object(id::text, :figure::numeric), '', false, 'x', now(), 0
                        from indicator where district_id = :district and target_id = :target""")
                .param("district", DISTRICT)
                .param("target", target)
                .param("unit", cast.unit().id())
                .param("period", cast.year() + month)
                .param("figure", figure)
                .update();
    }

    private void publish(String month) {
        assertThat(mvc.post()
                        .uri(cast.path("/bulletin/" + cast.year() + month))
                        .with(user(cast.supervisor().username()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }
}
