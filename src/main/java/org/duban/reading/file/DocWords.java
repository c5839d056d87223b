package org.duban.reading.file;

import org.apache.poi.hwpf.usermodel.Range;

/** Makes plain text of what an old Word document stores: no field codes, no marks of cells, notes or pictures. */
final class DocWords {
    private DocWords() {}

    static String plain(String stored) {
        return Range.stripFields(stored)
                .replaceAll("[\\r\\u000B\\u000C]", "\n")
                .replaceAll("[\\u0000-\\u0008\\u000E-\\u001F]", "")
                .strip();
    }
}
