package org.duban.appeal;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** The only way from one state of an objection to the next: takes the step and records it. */
@Component
class AppealLife {
    private final Appeals appeals;
    private final AppealSteps steps;
    private final Clock clock;

    AppealLife(Appeals appeals, AppealSteps steps, Clock clock) {
        this.appeals = appeals;
        this.steps = steps;
        this.clock = clock;
    }

    void begin(Appeal appeal) {
        record(appeal, AppealStep.RAISE, "", appeal.claim().by());
    }

    /** @throws NotNextForAppeal where its life does not go that way */
    void take(Appeal appeal, AppealStep step, String words, String by) {
        appeal.take(step);
        record(appeal, step, words, by);
    }

    private void record(Appeal appeal, AppealStep step, String words, String by) {
        appeals.save(appeal);
        steps.save(new AppealStepTaken(appeal, step, words, by, clock.instant()));
    }
}
