package org.duban.reading.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Finds the pages of an OFD document by the paths in its root files. */
final class OfdPages {
    private OfdPages() {}

    /** The path of the first document. */
    static String root(byte[] ofd) throws IOException, XMLStreamException {
        XMLStreamReader xml = Xml.reader(ofd);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("DocRoot")) {
                return resolved(xml.getElementText().strip(), "");
            }
        }
        throw new IOException("no document in it");
    }

    /** The paths of a document's pages, in order. */
    static List<String> paths(byte[] document, String root) throws XMLStreamException {
        List<String> paths = new ArrayList<>();
        XMLStreamReader xml = Xml.reader(document);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Page")) {
                String path = attribute(xml, "BaseLoc");
                if (path != null) {
                    paths.add(resolved(path, root.substring(0, root.lastIndexOf('/') + 1)));
                }
            }
        }
        return paths;
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(null, name);
    }

    /** A path in the archive; one with a leading slash counts from its root. */
    private static String resolved(String path, String folder) {
        return path.startsWith("/") ? path.substring(1) : folder + path;
    }
}
