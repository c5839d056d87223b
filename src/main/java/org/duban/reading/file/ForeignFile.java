package org.duban.reading.file;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.duban.reading.NotReadable;
import org.duban.reading.NotReadable.Reason;

/** A document of a format that is known and not read: the refusal names it and says what to do. */
final class ForeignFile implements Format {
    private static final int HEAD = 200;
    private static final Map<String, String> MARKS = Map.of(
            "{\\rtf", "RTF",
            "mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument text",
            "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "OpenDocument sheet");

    @Override
    public boolean recognises(Content content) {
        return name(content).isPresent();
    }

    private static Optional<String> name(Content content) {
        String head = content.ascii(HEAD);
        boolean mayBe = content.isZip() || head.startsWith("{");
        return MARKS.entrySet().stream()
                .filter(mark -> mayBe && head.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public RawDocument read(Content content) throws IOException {
        throw new NotReadable(
                Reason.UNKNOWN_FORMAT, name(content).orElseThrow() + " is not read; save it as docx, xlsx or pdf");
    }
}
