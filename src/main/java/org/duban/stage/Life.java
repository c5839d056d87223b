package org.duban.stage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.calendar.WorkingDays;
import org.duban.stage.StepDone.Doer;
import org.duban.timetable.Timetables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The only way from one stage of a target to the next: takes the step and records it. */
@Component
class Life {
    private final TargetStages stages;
    private final StepsDone steps;
    private final Timetables timetables;
    private final WorkingDays workingDays;
    private final Clock clock;

    Life(TargetStages stages, StepsDone steps, Timetables timetables, WorkingDays workingDays, Clock clock) {
        this.stages = stages;
        this.steps = steps;
        this.timetables = timetables;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Begins it; its lead units have as many working days to sign as the year's rules give them. */
    void begin(UUID target, int year, String by, String basis) {
        int days = timetables.of(year).rules().signWithin();
        LocalDate signBy = workingDays.plus(LocalDate.now(clock), days);
        TargetStage begun = stages.save(new TargetStage(target, year, signBy));
        record(begun, new Move(StageStep.ISSUE, "", basis, null), new Doer(by, null));
    }

    void take(TargetStage stage, StageStep step, String by, @Nullable UUID unit) {
        take(stage, new Move(step, "", "", null), new Doer(by, unit));
    }

    /** @throws NotInThisStage where the target's life does not go that way */
    void take(TargetStage stage, Move move, Doer doer) {
        stage.take(move.step());
        record(stages.save(stage), move, doer);
    }

    private void record(TargetStage stage, Move move, Doer doer) {
        steps.save(new StepDone(stage.target(), move, stage.stage(), doer, clock.instant()));
    }
}
