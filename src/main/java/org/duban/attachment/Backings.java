package org.duban.attachment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.TrackRecord;
import org.springframework.stereotype.Component;

/** Gathers what stands behind updates. */
@Component
public class Backings {
    private final AttachmentViews attachments;

    Backings(AttachmentViews attachments) {
        this.attachments = attachments;
    }

    /**
     * By the id of the update; every one has one.
     *
     * @param records of the targets of the updates, by target
     */
    public Map<UUID, Backing> of(Collection<ProgressUpdate> updates, Map<UUID, TrackRecord> records) {
        Map<Place, List<AttachmentView>> attached =
                attachments.of(updates.stream().map(ProgressUpdate::target).collect(toSet()), updates);
        return updates.stream()
                .collect(toMap(
                        ProgressUpdate::id,
                        update -> new Backing(
                                requireNonNull(records.get(update.target()))
                                        .doubts(update.statement(), update.period(), update.unit()),
                                update.explanation(),
                                attached.getOrDefault(Place.of(update), List.of()))));
    }
}
