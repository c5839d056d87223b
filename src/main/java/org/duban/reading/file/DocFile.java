package org.duban.reading.file;

import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;

/** A Word document of 97 to 2003. */
final class DocFile implements Format {
    @Override
    public boolean recognises(Content content) {
        return OleFile.holds(content, "WordDocument");
    }

    @Override
    public RawDocument read(Content content) throws IOException {
        Transcript transcript = new Transcript();
        try (HWPFDocument document = new HWPFDocument(content.stream())) {
            new DocBody(document, transcript).write();
        }
        return transcript.toDocument("doc", null);
    }
}
