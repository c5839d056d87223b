package org.duban.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.duban.attachment.AttachmentRefused.Reason;

/** The names of the parts of an office document, found without keeping what they hold. */
final class PackedParts {
    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST_MB = 200;
    private static final int CHUNK = 64 * 1024;

    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private PackedParts() {}

    /**
     * None where it is neither a zip nor of the older format, or damaged.
     *
     * @throws AttachmentRefused where it is larger or of more parts than any honest document
     */
    static Set<String> of(byte[] content) {
        try {
            return FileMagic.valueOf(content) == FileMagic.OLE2 ? ofOlder(content) : new PackedParts().unpack(content);
        } catch (IOException | IllegalArgumentException damaged) {
            return Set.of();
        }
    }

    private static Set<String> ofOlder(byte[] content) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return Set.copyOf(file.getRoot().getEntryNames());
        }
    }

    private Set<String> unpack(byte[] content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                require(names.size() <= MOST_PARTS);
                pass(zip);
            }
        }
        return names;
    }

    private void pass(ZipInputStream zip) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            unpacked += read;
            require(unpacked <= LARGEST_MB * 1024 * 1024);
        }
    }

    private static void require(boolean honest) {
        if (!honest) {
            throw new AttachmentRefused(Reason.TOO_COMPLEX, LARGEST_MB);
        }
    }
}
