package org.duban.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.duban.reading.DocumentKind;
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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
