package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the table as a document of one kind. */
interface TableFormat {
    /** The ending of the document's name, such as {@code xlsx}. */
    String ending();

    String mediaType();

    void write(PrintedTable table, OutputStream out) throws IOException;
}
