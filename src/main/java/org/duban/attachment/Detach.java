package org.duban.attachment;

import java.util.UUID;
import java.util.function.Predicate;
import org.duban.attachment.AttachmentRefused.Reason;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;

/** Takes an attachment away that was not handed in yet. */
@UseCase
public class Detach {
    private final Beside beside;
    private final Attachments attachments;
    private final AttachmentContents contents;

    Detach(Beside beside, Attachments attachments, AttachmentContents contents) {
        this.beside = beside;
        this.attachments = attachments;
        this.contents = contents;
    }

    /**
     * @param mine where the person may write
     * @throws NotFound where there is none, or elsewhere
     * @throws AttachmentRefused where it was handed in
     */
    public void execute(UUID id, Predicate<Place> mine) {
        Attachment attachment = attachments.get(id);
        if (!mine.test(attachment.place())) {
            throw new NotFound();
        }
        if (!attachment.isLoose(beside.hold(attachment.place()))) {
            throw new AttachmentRefused(Reason.HANDED_IN);
        }
        contents.findById(id).ifPresent(contents::delete);
        attachments.delete(attachment);
    }
}
