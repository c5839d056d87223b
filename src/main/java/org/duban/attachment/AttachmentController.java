package org.duban.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives attached files out as downloads and nothing else: what came from outside is never shown as a page. */
@Controller
@ForReaders
class AttachmentController {
    private final OpenAttachment openAttachment;

    AttachmentController(OpenAttachment openAttachment) {
        this.openAttachment = openAttachment;
    }

    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/attachments/{id}")
    ResponseEntity<byte[]> download(@PathVariable UUID id, Viewer viewer) {
        CheckedFile file = openAttachment.execute(id, viewer);
        ContentDisposition download =
                ContentDisposition.attachment().filename(file.name(), UTF_8).build();
        return ResponseEntity.ok()
                .contentType(file.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.content());
    }
}
