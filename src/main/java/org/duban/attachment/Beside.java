package org.duban.attachment;

import java.util.List;
import java.util.Optional;
import org.duban.attachment.AttachmentRefused.Reason;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Holds a place: nobody writes, hands in or reviews its update until the transaction ends. */
@Component
class Beside {
    private static final int MOST = 10;

    private final Targets targets;
    private final ProgressUpdates updates;
    private final Attachments attachments;

    Beside(Targets targets, ProgressUpdates updates, Attachments attachments) {
        this.targets = targets;
        this.updates = updates;
        this.attachments = attachments;
    }

    /** The update there, if it was written yet. */
    Optional<ProgressUpdate> hold(Place place) {
        targets.hold(List.of(place.target()));
        return update(place);
    }

    Optional<ProgressUpdate> update(Place place) {
        return updates.findByTargetAndUnitAndPeriod(place.target(), place.unit(), place.period());
    }

    /**
     * Holds a place where something more is to lie.
     *
     * @throws AttachmentRefused where the update was confirmed or handed in, or enough lies there
     */
    void requireRoom(Place place) {
        hold(place).filter(update -> !update.status().isUnsettled()).ifPresent(handedIn -> {
            throw new AttachmentRefused(Reason.HANDED_IN);
        });
        if (attachments.countByTargetAndUnitAndPeriod(place.target(), place.unit(), place.period()) >= MOST) {
            throw new AttachmentRefused(Reason.TOO_MANY, MOST);
        }
    }
}
