package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.duban.account.Viewer;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.shared.Ids;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.duban.timetable.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DubanTest
class TwoAtOnceIntegrationTests {
    private static final String DISTRICT = "320481";
    private static final int MANY = 6;
    private static int number;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private SubmitProgress submitProgress;

    @Autowired
    private AcceptUpdates acceptUpdates;

    @Autowired
    private ProgressUpdates updates;

    @Autowired
    private Lights lights;

    @Autowired
    private CurrentDistrict currentDistrict;

    private UUID target;
    private UUID parking;

    @BeforeEach
    void promise() {
        target = promises.target(DISTRICT, 2022, ++number);
        parking = promises.indicator(DISTRICT, target, "CUMULATIVE", "新增停车泊位", "2000", "个");
    }

    private UUID submit(Unit unit) {
        Statement statement = new Statement(null, Map.of(parking, new BigDecimal("900")), "");
        Author author = new Author("经办人", unit.id(), Author.As.CLERK);
        return submitProgress
                .execute(new Entry(target, author, Period.of(2022, 5), statement, null, ""))
                .id();
    }

    private <T> List<T> atOnce(List<Supplier<T>> tasks) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<T>> running = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return currentDistrict.within(DISTRICT, task);
                    }))
                    .toList();
            start.countDown();
            ArrayList<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void makesOneUpdateOfTheSameSubmissionSentManyTimes() throws Exception {
        Unit unit = people.unit(DISTRICT, "停车中心" + number);
        List<UUID> ids = atOnce(IntStream.range(0, MANY)
                .<Supplier<UUID>>mapToObj(i -> () -> submit(unit))
                .toList());
        assertThat(Set.copyOf(ids)).hasSize(1);
    }

    @Test
    void lightsOnceWhateverIsAcceptedAtTheSameTime() throws Exception {
        List<UUID> ids = IntStream.range(0, MANY)
                .mapToObj(i -> people.unit(DISTRICT, "单位" + number + "之" + i))
                .map(unit -> currentDistrict.within(DISTRICT, () -> submit(unit)))
                .toList();
        Viewer supervisor =
                new Viewer(Ids.next(), "supervisor", "督查室", DISTRICT, Set.of(), null, Set.of(), null, false);
        atOnce(ids.stream()
                .<Supplier<UUID>>map(id -> () -> {
                    acceptUpdates.execute(2022, List.of(id), supervisor);
                    return id;
                })
                .toList());
        List<ProgressUpdate> all = currentDistrict.within(DISTRICT, () -> updates.findByTargetIn(List.of(target)));
        assertThat(all).hasSize(MANY).allMatch(ProgressUpdate::isAccepted);
        assertThat(currentDistrict.within(DISTRICT, () -> lights.findByTargetOrderByPeriod(target)))
                .hasSize(8);
    }
}
