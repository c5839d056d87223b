package org.duban.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.progress.ProgressUpdate;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/** A unit's objection; its life is the table of {@link AppealStep}. */
@Entity
class Appeal extends DistrictEntity {
    @Enumerated(EnumType.STRING)
    private Matter matter;

    @Column(name = "target_id")
    private UUID target;

    private Period period;

    @Column(name = "update_id")
    private @Nullable UUID update;

    @Column(name = "return_id")
    private @Nullable UUID returned;

    @Embedded
    private Claim claim;

    @Column(name = "decide_by")
    private LocalDate decideBy;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    @SuppressWarnings("NullAway.Init")
    protected Appeal() {}

    @SuppressWarnings("NullAway.Init")
    private Appeal(Matter matter, UUID target, Period period, Claim claim, LocalDate decideBy) {
        super(Ids.next());
        this.matter = matter;
        this.target = target;
        this.period = period;
        this.claim = claim;
        this.decideBy = decideBy;
        this.state = AppealState.RAISED;
    }

    /** To the light that was published for a target. */
    static Appeal toLight(UUID target, Period period, Claim claim, LocalDate decideBy) {
        return new Appeal(Matter.LIGHT, target, period, claim, decideBy);
    }

    /** @param returned which of the returns of the update */
    static Appeal toReturn(ProgressUpdate update, UUID returned, Claim claim, LocalDate decideBy) {
        Appeal appeal = new Appeal(Matter.RETURN, update.target(), update.period(), claim, decideBy);
        appeal.update = update.id();
        appeal.returned = returned;
        return appeal;
    }

    Matter matter() {
        return matter;
    }

    UUID target() {
        return target;
    }

    Period period() {
        return period;
    }

    /** That went back to its unit, where that is the matter; likewise {@link #returned()}. */
    @Nullable UUID update() {
        return update;
    }

    /** Which return of the update. */
    @Nullable UUID returned() {
        return returned;
    }

    Claim claim() {
        return claim;
    }

    /** The last day on which a decision is in time. */
    LocalDate decideBy() {
        return decideBy;
    }

    AppealState state() {
        return state;
    }

    /** @throws AppealedAlready where it leaves no room for another one on its matter */
    void requireNoSecond() {
        if (state.isOpen() || state.isFinal()) {
            throw new AppealedAlready(state);
        }
    }

    /** @throws NotNextForAppeal where its life does not go that way */
    void take(AppealStep step) {
        state = step.after(state);
    }
}
