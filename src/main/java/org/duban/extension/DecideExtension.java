package org.duban.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;
import org.duban.target.Changes;
import org.duban.target.Targets;

/** The supervision section grants or refuses more time. */
@UseCase
class DecideExtension {
    private final Extensions extensions;
    private final Targets targets;
    private final Changes changes;
    private final Clock clock;

    DecideExtension(Extensions extensions, Targets targets, Changes changes, Clock clock) {
        this.extensions = extensions;
        this.targets = targets;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @throws ChangedMeanwhile where it is not as it was read
     * @throws RequestDecided where it was decided or taken back
     * @throws NotLater where the day is none that gives more time
     * @throws RefusalNeedsReason where it is refused without a word
     */
    void execute(UUID id, DecisionForm form, Viewer by) {
        Extension extension = extensions.get(id);
        ChangedMeanwhile.unlessSame(form.version(), extension.version());
        Ruling ruling = new Ruling(null, form.reason(), by.name(), LocalDate.now(clock), clock.instant());
        if (form.granted()) {
            extension.grant(form.until() == null ? extension.request().until() : form.until(), ruling);
            changes.tell(targets.get(extension.target()));
        } else if (ruling.note() == null) {
            throw new RefusalNeedsReason();
        } else {
            extension.refuse(ruling);
        }
    }
}
