package org.duban.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.duban.light.Share;
import org.duban.light.Signal;
import org.duban.light.Verdict;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.shared.NotAudited;
import org.duban.timetable.Period;

/** The state of a target at the end of a period, kept so that a view of any date is a plain look-up. */
@NotAudited
@Entity
class Light extends DistrictEntity {
    @Column(name = "target_id")
    private UUID target;

    private Period period;

    @Enumerated(EnumType.STRING)
    private Signal signal;

    private BigDecimal percent;

    private BigDecimal planned;

    private boolean judged;

    @SuppressWarnings("NullAway.Init")
    protected Light() {}

    @SuppressWarnings("NullAway.Init")
    Light(UUID target, Period period, Verdict verdict) {
        super(Ids.next());
        this.target = target;
        this.period = period;
        show(verdict);
    }

    UUID target() {
        return target;
    }

    Period period() {
        return period;
    }

    Signal signal() {
        return signal;
    }

    /** Of a hundred, as {@link #planned()}. */
    BigDecimal percent() {
        return percent;
    }

    BigDecimal planned() {
        return planned;
    }

    /** Whether the percent rests on a person's judgement. */
    boolean isJudged() {
        return judged;
    }

    /** Follows a verdict made anew. */
    void show(Verdict verdict) {
        signal = verdict.signal();
        percent = verdict.kept().orElse(Share.NONE).percent();
        planned = verdict.plan().percent();
        judged = verdict.isJudged();
    }
}
