package org.duban.reading.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duban.reading.NotReadable;
import org.duban.reading.NotReadable.Reason;

/** Reads XML that came from outside: no document types, no entities, nothing fetched, nothing too deep. */
final class Xml {
    /** Word nests about thirty deep, a table in a table some five more. */
    private static final int DEEPEST = 256;

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** Reads to the end, to see that nothing is wrong. */
    static void requireHarmless(byte[] xml) throws IOException {
        try {
            XMLStreamReader reader = reader(xml);
            for (int depth = 0; reader.hasNext(); ) {
                depth += step(reader.next());
                if (depth > DEEPEST) {
                    throw new NotReadable(Reason.TOO_COMPLEX, "nested more than " + DEEPEST + " deep");
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged.getMessage(), damaged);
        }
    }

    private static int step(int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> 1;
            case XMLStreamConstants.END_ELEMENT -> -1;
            case XMLStreamConstants.DTD ->
                throw new NotReadable(Reason.DAMAGED, "declares a document type, as no office file does");
            default -> 0;
        };
    }
}
