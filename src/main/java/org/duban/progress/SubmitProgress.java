package org.duban.progress;

import java.time.Clock;
import java.util.List;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;

/** Hands an update to the supervision section, or to the unit's head who has to confirm it; a head confirms what the head writes. */
@UseCase
public class SubmitProgress {
    private final OpenUpdates openUpdates;
    private final TrackRecords trackRecords;
    private final Confirmation confirmation;
    private final ClosedPeriods closedPeriods;
    private final Steps steps;
    private final Clock clock;

    SubmitProgress(
            OpenUpdates openUpdates,
            TrackRecords trackRecords,
            Confirmation confirmation,
            ClosedPeriods closedPeriods,
            Steps steps,
            Clock clock) {
        this.openUpdates = openUpdates;
        this.trackRecords = trackRecords;
        this.confirmation = confirmation;
        this.closedPeriods = closedPeriods;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Gives the update with the state that it reached; who submits the same again is given the same, and what the head has confirmed
     * meanwhile is handed in.
     *
     * @throws ChangedMeanwhile where someone else wrote since the author looked
     * @throws Unexplained where a figure is odd and the author does not say why
     * @throws PeriodClosed where the period takes nothing new
     * @throws NotPossibleNow where it is with the supervision section
     */
    public Taken execute(Entry entry) {
        ProgressUpdate update = openUpdates.of(entry);
        List<UpdateStep> way = way(entry);
        if (isRepetition(entry, update, way)) {
            return Taken.of(update);
        }
        closedPeriods.requireOpen(update);
        if (update.isConfirmedAs(entry.statement())) {
            steps.take(update, UpdateStep.SUBMIT, entry.author().name(), null);
            return Taken.of(update);
        }
        entry.requireUpToDate(update);
        requireSense(entry);
        update.write(entry.statement(), entry.author(), clock.instant());
        update.explain(entry.ownExplanation());
        steps.take(update, way, entry.author().name(), null);
        return Taken.of(update);
    }

    private List<UpdateStep> way(Entry entry) {
        int year = entry.period().month().getYear();
        Author author = entry.author();
        if (confirmation.isNeeded(author.as(), author.unit(), year)) {
            return List.of(UpdateStep.HAND_OVER);
        }
        return author.as() == Author.As.HEAD
                ? List.of(UpdateStep.CONFIRM, UpdateStep.SUBMIT)
                : List.of(UpdateStep.SUBMIT_UNCONFIRMED);
    }

    private static boolean isRepetition(Entry entry, ProgressUpdate update, List<UpdateStep> way) {
        boolean waits = update.status() == UpdateStatus.HANDED_OVER && way.contains(UpdateStep.HAND_OVER);
        return (waits || !update.status().isWithUnit()) && update.statement().says(entry.statement());
    }

    private void requireSense(Entry entry) {
        Statement statement = entry.statement();
        if (statement.saysNothing()) {
            throw new NothingSaid();
        }
        List<Doubt> doubts = trackRecords
                .of(entry.target())
                .doubts(statement, entry.period(), entry.author().unit());
        if (entry.explanation().isBlank() && !doubts.isEmpty()) {
            throw new Unexplained(doubts);
        }
    }
}
