package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.duban.account.Viewer;
import org.duban.district.CurrentDistrict;
import org.duban.shared.Ids;
import org.duban.target.Indicators;
import org.duban.target.Twins;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DubanTest
class TwinsAtOnceIntegrationTests {
    private static final String DISTRICT = "330102";
    private static final int MANY = 20;
    private static final Viewer REVIEWER =
            new Viewer(Ids.next(), "supervisor", "督查室", DISTRICT, Set.of(), null, Set.of(), null, false);

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    @Autowired
    private AcceptUpdates acceptUpdates;

    @Autowired
    private Twins twins;

    @Autowired
    private Indicators indicators;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void acceptsOnTwoLinkedTargetsAtOnceWithoutEitherWaitingForever() throws Exception {
        UUID one = promises.target(DISTRICT, 2022, 1);
        UUID other = promises.target(DISTRICT, 2022, 2);
        UUID sheds = promises.indicator(DISTRICT, one, "CUMULATIVE", "自行车棚", "40", "处");
        UUID same = promises.indicator(DISTRICT, other, "CUMULATIVE", "新建自行车棚", "40", "处");
        link(sheds, same);
        List<UUID> first = submitted(one, sheds);
        List<UUID> second = submitted(other, same);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> here = threads.submit(() -> acceptAll(first, together));
            Future<?> there = threads.submit(() -> acceptAll(second, together));
            assertThatCode(here::get).doesNotThrowAnyException();
            assertThatCode(there::get).doesNotThrowAnyException();
        } finally {
            threads.shutdownNow();
        }
    }

    private Void acceptAll(List<UUID> updates, CyclicBarrier together) throws Exception {
        for (UUID update : updates) {
            together.await();
            currentDistrict.within(DISTRICT, () -> {
                acceptUpdates.execute(2022, List.of(update), REVIEWER);
                return update;
            });
        }
        return null;
    }

    private List<UUID> submitted(UUID target, UUID indicator) {
        return IntStream.range(0, MANY)
                .mapToObj(at -> people.unit(DISTRICT, "车棚中心" + target + at))
                .map(unit -> progress.submitted(DISTRICT, target, unit, indicator, "10", ""))
                .toList();
    }

    private void link(UUID one, UUID other) {
        currentDistrict.within(
                DISTRICT,
                () -> transaction.execute(status -> {
                    twins.link(
                            indicators.findById(one).orElseThrow(),
                            indicators.findById(other).orElseThrow());
                    return one;
                }));
    }
}
