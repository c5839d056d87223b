package org.duban.sheet;

import org.duban.account.Viewer;
import org.duban.progress.Author;
import org.duban.progress.Entry;
import org.duban.progress.NotAssigned;
import org.duban.progress.SaveDraft;
import org.duban.progress.Statement;
import org.duban.progress.SubmitProgress;
import org.duban.progress.Taken;
import org.duban.progress.TrackRecords;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;

/** Takes an update from another program. */
@UseCase
class ReportProgress {
    private final Targets targets;
    private final Reporters reporters;
    private final TrackRecords trackRecords;
    private final SaveDraft saveDraft;
    private final SubmitProgress submitProgress;

    ReportProgress(
            Targets targets,
            Reporters reporters,
            TrackRecords trackRecords,
            SaveDraft saveDraft,
            SubmitProgress submitProgress) {
        this.targets = targets;
        this.reporters = reporters;
        this.trackRecords = trackRecords;
        this.saveDraft = saveDraft;
        this.submitProgress = submitProgress;
    }

    /**
     * Gives the update as it then is. Odd figures are explained by the request's explanation, or else by its words.
     *
     * @throws NotFound where there is no such target
     * @throws NotAssigned where the viewer's unit does not lead it
     */
    Taken execute(int year, int number, UpdateRequest request, Viewer viewer) {
        Target target = targets.get(year, number);
        Author author = reporters.author(viewer, target.id(), request.unit());
        Statement statement = request.claim().about(trackRecords.of(target.id()).indicators());
        Entry entry = new Entry(target.id(), author, request.when(), statement, null, request.reason(statement));
        return request.submits() ? submitProgress.execute(entry) : saveDraft.execute(entry);
    }
}
