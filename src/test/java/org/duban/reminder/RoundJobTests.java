package org.duban.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.duban.testing.DubanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DubanTest
class RoundJobTests {
    @Autowired
    private DataSource database;

    @Test
    void letsOneOfTwoInstancesWalkAtATime() throws InterruptedException {
        AtomicInteger walking = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch rounds = new CountDownLatch(5);
        Runnable work = () -> {
            most.accumulateAndGet(walking.incrementAndGet(), Math::max);
            rounds.countDown();
            walking.decrementAndGet();
        };
        Scheduler one = RoundJob.scheduler(database, work, Duration.ofMillis(200));
        Scheduler other = RoundJob.scheduler(database, work, Duration.ofMillis(200));
        one.start();
        other.start();
        try {
            assertThat(rounds.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(most).hasValue(1);
        } finally {
            one.stop();
            other.stop();
        }
    }
}
