package org.duban.attachment;

import java.time.Clock;
import org.duban.shared.UseCase;

/** Puts the number of an official document beside an update that is still open: such a document needs no copy. */
@UseCase
public class Cite {
    private final Beside beside;
    private final Attachments attachments;
    private final Clock clock;

    Cite(Beside beside, Attachments attachments, Clock clock) {
        this.beside = beside;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * @param number as typed
     * @param by the name of the person
     * @throws AttachmentRefused says why it is not taken
     */
    public void execute(Place place, String number, String by) {
        DocumentNumber parsed = DocumentNumber.parse(number);
        beside.requireRoom(place);
        attachments.save(Attachment.of(place, parsed, by, clock.instant()));
    }
}
