package org.duban.attachment;

import java.time.Clock;
import org.duban.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Puts a file beside an update that is still open. */
@UseCase
public class Attach {
    private final FileCheck check;
    private final Beside beside;
    private final Attachments attachments;
    private final AttachmentContents contents;
    private final Clock clock;

    Attach(FileCheck check, Beside beside, Attachments attachments, AttachmentContents contents, Clock clock) {
        this.check = check;
        this.beside = beside;
        this.attachments = attachments;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * @param name as the browser sent it
     * @param by the name of the person
     * @throws AttachmentRefused says why it is not taken
     */
    public void execute(Place place, @Nullable String name, byte[] content, String by) {
        CheckedFile file = check.check(name, content);
        beside.requireRoom(place);
        Attachment attachment = attachments.save(Attachment.of(place, file, by, clock.instant()));
        contents.save(new AttachmentContent(attachment.id(), content));
    }
}
