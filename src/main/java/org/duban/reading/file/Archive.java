package org.duban.reading.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.duban.reading.NotReadable;
import org.duban.reading.NotReadable.Reason;

/** The XML parts of a zip archive that was found harmless: of bounded size and number, its XML flat and closed. */
final class Archive {
    private static final int MOST_ENTRIES = 10_000;
    private static final long LARGEST = 300L * 1024 * 1024;
    /** In memory a tree of XML takes some twenty times its bytes. */
    private static final int MOST_XML = 8 * 1024 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long size;
    private long sizeOfXml;

    private Archive() {}

    /**
     * Looks through the whole archive.
     *
     * @throws NotReadable where it is locked, or larger or deeper than any honest document
     * @throws IOException where it is damaged
     */
    static Archive open(Content content) throws IOException {
        Archive archive = new Archive();
        try (ZipInputStream zip = new ZipInputStream(content.stream())) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                require(++entries <= MOST_ENTRIES, "more than " + MOST_ENTRIES + " parts");
                archive.add(entry.getName(), zip);
            }
        } catch (ZipException damaged) {
            throw refusal(damaged);
        }
        return archive;
    }

    /** An XML part by its path. */
    byte[] part(String path) throws IOException {
        byte[] part = parts.get(path.startsWith("/") ? path.substring(1) : path);
        if (part == null) {
            throw new IOException("no part " + path);
        }
        return part;
    }

    boolean has(String path) {
        return parts.containsKey(path);
    }

    private void add(String name, InputStream zip) throws IOException {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            byte[] xml = zip.readNBytes(MOST_XML + 1);
            sizeOfXml += xml.length;
            require(sizeOfXml <= MOST_XML, "more than " + MOST_XML + " bytes of XML");
            Xml.requireHarmless(xml);
            parts.put(name, xml);
        } else {
            pass(zip);
        }
    }

    private void pass(InputStream zip) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            require(size <= LARGEST, "more than " + LARGEST + " bytes when unpacked");
        }
    }

    private static IOException refusal(ZipException damaged) {
        if (String.valueOf(damaged.getMessage()).contains("encrypted")) {
            throw new NotReadable(Reason.PASSWORD, "the archive is locked", damaged);
        }
        return damaged;
    }

    private static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new NotReadable(Reason.TOO_COMPLEX, otherwise);
        }
    }
}
