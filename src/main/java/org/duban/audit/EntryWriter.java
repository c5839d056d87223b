package org.duban.audit;

import java.io.Closeable;
import java.util.List;

/** A file that takes line after line; closing it writes what is left. */
interface EntryWriter extends Closeable {
    void write(List<String> cells);
}
