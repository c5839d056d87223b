package org.duban.attachment;

import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.VisibleTargets;

/** Takes an attached file out for a person who may see its update. */
@UseCase
class OpenAttachment {
    private final VisibleTargets targets;
    private final Beside beside;
    private final Attachments attachments;
    private final AttachmentContents contents;

    OpenAttachment(VisibleTargets targets, Beside beside, Attachments attachments, AttachmentContents contents) {
        this.targets = targets;
        this.beside = beside;
        this.attachments = attachments;
        this.contents = contents;
    }

    /** @throws NotFound where there is no such file, or not for this person */
    CheckedFile execute(UUID id, Viewer viewer) {
        Attachment attachment = attachments.get(id);
        FileKind kind = attachment.kind();
        targets.get(attachment.place().target(), viewer);
        if (kind == null || !sees(viewer, attachment.place())) {
            throw new NotFound();
        }
        return new CheckedFile(attachment.name(), kind, contents.get(id).content());
    }

    /** The supervision section writes in a unit's place, so it sees its drafts. */
    private boolean sees(Viewer viewer, Place place) {
        return place.unit().equals(viewer.unit())
                || viewer.supervises()
                || beside.update(place)
                        .filter(update -> update.isSeenBy(viewer))
                        .isPresent();
    }
}
