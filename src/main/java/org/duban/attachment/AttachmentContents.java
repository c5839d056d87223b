package org.duban.attachment;

import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.repository.ListCrudRepository;

/** The bytes of the files of the current district, by the attachment's id. */
interface AttachmentContents extends ListCrudRepository<AttachmentContent, UUID> {
    default AttachmentContent get(UUID attachment) {
        return findById(attachment).orElseThrow(NotFound::new);
    }
}
