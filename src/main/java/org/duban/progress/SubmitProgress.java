package org.duban.progress;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;

/** Hands an update to the supervision section. */
@UseCase
public class SubmitProgress {
    private final OpenUpdates openUpdates;
    private final ProgressUpdates updates;
    private final TrackRecords trackRecords;
    private final Clock clock;

    SubmitProgress(OpenUpdates openUpdates, ProgressUpdates updates, TrackRecords trackRecords, Clock clock) {
        this.openUpdates = openUpdates;
        this.updates = updates;
        this.trackRecords = trackRecords;
        this.clock = clock;
    }

    /**
     * Gives the id of the update; who submits the same again is given the same id.
     *
     * @throws ChangedMeanwhile where someone else wrote since the author looked
     * @throws Unconfirmed where a figure is odd and the author did not confirm it in words
     */
    public UUID execute(Entry entry) {
        ProgressUpdate update = openUpdates.of(entry);
        if (isRepetition(entry, update)) {
            return update.id();
        }
        if (entry.seen() != null) {
            ChangedMeanwhile.unlessSame(entry.seen(), update.version());
        }
        requireSense(entry);
        update.write(entry.statement(), entry.author(), clock.instant());
        update.submit(clock.instant());
        return updates.save(update).id();
    }

    private static boolean isRepetition(Entry entry, ProgressUpdate update) {
        return !update.status().isOpen() && update.statement().says(entry.statement());
    }

    private void requireSense(Entry entry) {
        Statement statement = entry.statement();
        if (statement.saysNothing()) {
            throw new NothingSaid();
        }
        boolean confirmed = entry.confirmed() && !statement.narrative().isBlank();
        List<Doubt> doubts = trackRecords
                .of(entry.target())
                .doubts(statement, entry.period(), entry.author().unit());
        if (!confirmed && !doubts.isEmpty()) {
            throw new Unconfirmed(doubts);
        }
    }
}
