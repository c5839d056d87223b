package org.duban.reading.file;

import java.nio.charset.StandardCharsets;

/** Tells what an OLE container holds by the names of its streams, which are written in UTF-16. */
final class OleFile {
    private OleFile() {}

    static boolean holds(Content content, String stream) {
        return content.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)
                && content.contains(stream.getBytes(StandardCharsets.UTF_16LE));
    }
}
