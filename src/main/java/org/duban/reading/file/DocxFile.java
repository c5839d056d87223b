package org.duban.reading.file;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word document of 2007 and later. */
final class DocxFile implements Format {
    @Override
    public boolean recognises(Content content) {
        return content.isZip() && content.contains("word/document");
    }

    @Override
    public RawDocument read(Content content) throws IOException {
        Archive.open(content);
        Transcript transcript = new Transcript();
        try (XWPFDocument document = new XWPFDocument(content.stream())) {
            new DocxBody(document, transcript).write();
        }
        return transcript.toDocument("docx", null);
    }
}
