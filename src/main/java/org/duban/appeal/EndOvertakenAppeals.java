package org.duban.appeal;

import org.duban.progress.UpdateMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends an objection to a return when its unit hands the update in anew: there is nothing left to decide. */
@Component
class EndOvertakenAppeals {
    private final Appeals appeals;
    private final AppealLife life;

    EndOvertakenAppeals(Appeals appeals, AppealLife life) {
        this.appeals = appeals;
        this.life = life;
    }

    /** Where the section takes the return back, the objection was upheld before that. */
    @EventListener
    void on(UpdateMoved moved) {
        appeals.findByUpdateAndState(moved.update(), AppealState.RAISED)
                .forEach(each -> life.take(each, AppealStep.LAPSE, "", moved.by()));
    }
}
