package org.duban.reading.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.duban.reading.NotReadable;
import org.duban.reading.NotReadable.Reason;

/** An OFD document (GB/T 33190): a zip of XML that places each line of text on its page. */
final class OfdFile implements Format {
    private static final int MOST_PAGES = 2_000;

    @Override
    public boolean recognises(Content content) {
        return content.isZip() && content.contains("OFD.xml");
    }

    @Override
    public RawDocument read(Content content) throws IOException {
        Archive archive = Archive.open(content);
        Transcript transcript = new Transcript();
        try {
            PageParagraphs.of(PageFurniture.without(lines(archive))).forEach(transcript::blockUnlessBlank);
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged.getMessage(), damaged);
        }
        return transcript.toDocument("ofd", null);
    }

    private static List<PageLine> lines(Archive archive) throws IOException, XMLStreamException {
        if (archive.has("Encryptions.xml")) {
            throw new NotReadable(Reason.PASSWORD, "the file is encrypted");
        }
        String root = OfdPages.root(archive.part("OFD.xml"));
        List<String> pages = OfdPages.paths(archive.part(root), root);
        if (pages.size() > MOST_PAGES) {
            throw new NotReadable(Reason.TOO_COMPLEX, "more than " + MOST_PAGES + " pages");
        }
        List<PageLine> lines = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            lines.addAll(new OfdPage(page).lines(archive.part(pages.get(page))));
        }
        return lines;
    }
}
