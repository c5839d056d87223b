package org.duban.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.testing.DubanTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class RemindIntegrationTests {
    private static final String DISTRICT = DueScene.DISTRICT;

    @Autowired
    private DueScene scenes;

    @Autowired
    private Remind remind;

    @Autowired
    private NotifyPerson notifyPerson;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeLines lines;

    @Autowired
    private CurrentDistrict district;

    @Autowired
    private JdbcClient jdbc;

    private DueScene.Cast cast;

    @BeforeEach
    void begin() {
        cast = scenes.begin();
    }

    private void remindAt(ZonedDateTime now) {
        district.within(DISTRICT, () -> {
            remind.people(DISTRICT, now);
            return now;
        });
    }

    private List<Notice> of(Account person) {
        return district.within(DISTRICT, () -> notices.findByAccountOrderByDayDesc(person.id(), Limit.unlimited()));
    }

    /** The steps of the target, not of its reports. */
    private List<Integer> steps(Account person) {
        List<java.util.UUID> ids = of(person).stream().map(Notice::id).toList();
        return district.within(DISTRICT, () -> lines.findByNoticeInOrderByDueAscIdAsc(ids)).stream()
                .filter(line -> line.period() == null)
                .map(NoticeLine::step)
                .toList();
    }

    @Test
    void goesUpTheLadderAndTellsTheLeaderWhenItIsOver() {
        IntStream.rangeClosed(-9, 9).forEach(step -> remindAt(scenes.at(cast, step)));

        assertThat(steps(cast.clerk())).containsExactly(-7, -3, 0, 1);
        assertThat(steps(cast.head())).containsExactly(-7, -3, 0, 1);
        assertThat(steps(cast.leader())).containsExactly(1);
    }

    @Test
    void makesOneNoticeADayOfAllThatIsDue() {
        remindAt(scenes.at(cast, 0));
        remindAt(scenes.at(cast, 0));

        assertThat(of(cast.clerk())).hasSize(1);
    }

    @Test
    void doesNothingOnDaysOffAndOutsideTheHours() {
        ZonedDateTime day = scenes.at(cast, 0);
        ZonedDateTime off = IntStream.range(1, 8)
                .mapToObj(day::plusDays)
                .filter(each -> each.getDayOfWeek().getValue() == 7)
                .findFirst()
                .orElseThrow();
        remindAt(day.withHour(8).withMinute(29));
        remindAt(day.withHour(18));
        remindAt(off);

        assertThat(of(cast.clerk())).isEmpty();
    }

    @Test
    void repeatsNothingWhenTheClockIsMovedBack() {
        remindAt(scenes.at(cast, 0));
        IntStream.rangeClosed(-8, 0).forEach(step -> remindAt(scenes.at(cast, step)));

        assertThat(steps(cast.clerk())).containsExactly(0);
    }

    @Test
    void goesOnWhereItWasKilled() {
        ZonedDateTime now = scenes.at(cast, 0);
        Matter matter = new Matter(cast.unit().id(), cast.year(), null, List.of(1), cast.due(), java.util.Set.of());
        district.within(
                DISTRICT, () -> notifyPerson.execute(cast.clerk(), List.of(Pending.byLadder(matter, 0)), now, null));
        remindAt(now);

        assertThat(of(cast.clerk())).hasSize(1);
        assertThat(of(cast.head())).hasSize(1);
        assertThat(steps(cast.head())).containsExactly(0);
    }

    @Test
    void makesOneNoticeThoughSeveralInstancesDoSoAtOnce() {
        ZonedDateTime now = scenes.at(cast, 0);
        CompletableFuture.allOf(IntStream.range(0, 6)
                        .mapToObj(each -> CompletableFuture.runAsync(() -> remindAt(now)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(of(cast.clerk())).hasSize(1);
        assertThat(of(cast.head())).hasSize(1);
        assertThat(steps(cast.clerk())).containsExactly(0);
    }

    @Test
    void keepsSilentAboutWhatIsHandedIn() {
        remindAt(scenes.at(cast, 0));
        long before = reports(cast.clerk());
        jdbc.sql(
                        "insert into progress_update (district_id, id, target_id, unit_id, period, status, readings, narrative, on_behalf,"
                                + " written_by, written_at, version) values (?, gen_random_uuid(), ?, ?, ?, 'SUBMITTED', '{}', '', false,"
                                + " 'x', now(), 0)")
                .params(DISTRICT, cast.target(), cast.unit().id(), cast.year() + "-05")
                .update();
        IntStream.rangeClosed(1, 25).forEach(step -> remindAt(scenes.at(cast, step)));

        assertThat(reports(cast.clerk())).as("of May").isEqualTo(before);
    }

    private long reports(Account person) {
        List<java.util.UUID> ids = of(person).stream().map(Notice::id).toList();
        return district.within(DISTRICT, () -> lines.findByNoticeInOrderByDueAscIdAsc(ids)).stream()
                .filter(line -> line.period() != null && line.period().number() == 5)
                .count();
    }

    @Test
    void beginsAnewForAnExtendedDay() {
        remindAt(scenes.at(cast, 0));
        ZonedDateTime later = scenes.at(cast, 30);
        jdbc.sql(
                        "insert into extension (district_id, id, target_id, number, due_before, unit_id, wanted, reason, asked_by, asked_on,"
                                + " asked_at, state, granted, decided_by, decided_on, decided_at, version) values (?, gen_random_uuid(), ?, 1,"
                                + " ?, ?, ?, 'x', 'x', ?, now(), 'GRANTED', ?, 'x', ?, now(), 0)")
                .params(
                        DISTRICT,
                        cast.target(),
                        cast.due(),
                        cast.unit().id(),
                        later.toLocalDate(),
                        cast.due(),
                        later.toLocalDate(),
                        cast.due())
                .update();
        IntStream.rangeClosed(1, 31).forEach(step -> remindAt(scenes.at(cast, step)));

        assertThat(steps(cast.clerk())).containsExactly(0, -7, -3, 0, 1);
    }
}
