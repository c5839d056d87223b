package org.duban.reading.file;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.duban.reading.NotReadable;
import org.duban.reading.NotReadable.Reason;

/** A PDF with text in it; one that only holds pictures of pages has none. */
final class PdfFile implements Format {
    private static final int MOST_PAGES = 2_000;
    private static final int MARK_WITHIN = 1024;

    @Override
    public boolean recognises(Content content) {
        return content.ascii(MARK_WITHIN).contains("%PDF-");
    }

    @Override
    public RawDocument read(Content content) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(content.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new NotReadable(Reason.TOO_COMPLEX, "more than " + MOST_PAGES + " pages");
            }
            Transcript transcript = new Transcript();
            PageParagraphs.of(PageFurniture.without(PdfLines.of(document))).forEach(transcript::blockUnlessBlank);
            return transcript.toDocument("pdf", null);
        } catch (InvalidPasswordException locked) {
            throw new NotReadable(Reason.PASSWORD, "the file is encrypted", locked);
        }
    }
}
