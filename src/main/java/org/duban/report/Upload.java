package org.duban.report;

import org.duban.reading.DocumentKind;
import org.duban.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A document from outside with what the person says about it; what is null is taken from the document itself.
 *
 * @param fileName as the browser sent it; it is cleaned before it is kept
 */
public record Upload(
        byte[] content,
        @Nullable String fileName,
        @Nullable DocumentKind kind,
        @Nullable Integer year) {
    /** The SHA-256 of the bytes, 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.of(content);
    }
}
