package org.duban.progress;

import java.time.Clock;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;

/** Keeps what a unit has written so far. */
@UseCase
public class SaveDraft {
    private final OpenUpdates openUpdates;
    private final ProgressUpdates updates;
    private final Clock clock;

    SaveDraft(OpenUpdates openUpdates, ProgressUpdates updates, Clock clock) {
        this.openUpdates = openUpdates;
        this.updates = updates;
        this.clock = clock;
    }

    /**
     * Gives the update with its state.
     *
     * @throws ChangedMeanwhile where someone else wrote since the author looked
     */
    public Taken execute(Entry entry) {
        ProgressUpdate update = openUpdates.of(entry);
        entry.requireUpToDate(update);
        update.write(entry.statement(), entry.author(), clock.instant());
        update.explain(entry.ownExplanation());
        return Taken.of(updates.save(update));
    }
}
