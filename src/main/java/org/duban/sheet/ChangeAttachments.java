package org.duban.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.duban.account.Viewer;
import org.duban.attachment.Attach;
import org.duban.attachment.AttachmentRefused;
import org.duban.attachment.Cite;
import org.duban.attachment.Detach;
import org.duban.attachment.Place;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Puts files and document numbers beside a line, or takes one away. */
@Component
class ChangeAttachments {
    private final Attach attach;
    private final Cite cite;
    private final Detach detach;

    ChangeAttachments(Attach attach, Cite cite, Detach detach) {
        this.attach = attach;
        this.cite = cite;
        this.detach = detach;
    }

    /** @throws AttachmentRefused says why something is not taken, or not taken away */
    void execute(AttachmentForm form, SheetLine line, Viewer viewer) {
        Place place = line.place();
        if (form.remove() != null) {
            detach.execute(form.remove(), place::equals);
            return;
        }
        if (form.file() != null
                && form.file().getOriginalFilename() != null
                && !form.file().getOriginalFilename().isEmpty()) {
            attach.execute(place, form.file().getOriginalFilename(), bytes(form.file()), viewer.name());
        }
        if (form.documentNumber() != null && !form.documentNumber().isBlank()) {
            cite.execute(place, form.documentNumber(), viewer.name());
        }
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
