package org.duban.attachment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duban.progress.ProgressUpdate;
import org.springframework.stereotype.Component;

/** Lists what lies beside updates, for the pages that show these. */
@Component
public class AttachmentViews {
    private static final int KILO = 1024;

    private final Attachments attachments;

    AttachmentViews(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * By place, in the order in which they were added; places without any are not in it.
     *
     * @param updates those that are shown; what lies where nothing was written yet counts as loose
     */
    public Map<Place, List<AttachmentView>> of(Collection<UUID> targets, Collection<ProgressUpdate> updates) {
        Map<Place, Optional<ProgressUpdate>> written = updates.stream().collect(toMap(Place::of, Optional::of));
        return attachments.findByTargetInOrderByAddedAt(targets).stream()
                .collect(groupingBy(
                        Attachment::place,
                        mapping(each -> view(each, written.getOrDefault(each.place(), Optional.empty())), toList())));
    }

    private static AttachmentView view(Attachment each, Optional<ProgressUpdate> update) {
        String size = each.kind() == null ? null : Math.max(1, each.size() / KILO) + " KB";
        return new AttachmentView(each.id(), each.name(), size, each.addedBy(), each.isLoose(update));
    }
}
