package org.duban.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has the daily round walked every few minutes, by one instance at a time. */
@Component
@ConditionalOnBooleanProperty("duban.jobs")
class RoundJob implements SmartLifecycle {
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Scheduler scheduler;

    RoundJob(DataSource database, DailyRound round) {
        this.scheduler = scheduler(database, round::walk, PAUSE);
    }

    /** @param pause between the end of a round and the beginning of the next */
    static Scheduler scheduler(DataSource database, Runnable work, Duration pause) {
        RecurringTask<Void> task =
                Tasks.recurring("reminders", FixedDelay.of(pause)).execute((instance, context) -> work.run());
        return Scheduler.create(database)
                .startTasks(task)
                .threads(1)
                .pollingInterval(pause.dividedBy(5))
                .build();
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted();
    }
}
