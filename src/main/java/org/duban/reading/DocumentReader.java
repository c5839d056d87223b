package org.duban.reading;

import org.jspecify.annotations.Nullable;

/** Reads one document. Instances are stateless and safe for use by many threads. */
public final class DocumentReader {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 50 * 1024 * 1024;

    /**
     * Reads the bytes of a file.
     *
     * @param fileName only a hint; what counts is the content
     * @throws NotReadable where the content cannot be read
     */
    public ReadDocument read(byte[] content, @Nullable String fileName) {
        throw new NotReadable(NotReadable.Reason.UNKNOWN_FORMAT, "not yet");
    }
}
