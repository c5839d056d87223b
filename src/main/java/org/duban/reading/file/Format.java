package org.duban.reading.file;

import java.io.IOException;

/** A file format: tells its own by the content and takes the text out. */
interface Format {
    /** Whether the content is of this format, by its first bytes or its parts, never by its name. */
    boolean recognises(Content content);

    /**
     * Takes out text and tables.
     *
     * @throws IOException where the content is damaged
     */
    RawDocument read(Content content) throws IOException;
}
