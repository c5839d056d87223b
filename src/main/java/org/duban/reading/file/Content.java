package org.duban.reading.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, the name it came with, and, once asked for, the text they spell. */
final class Content {
    private final byte[] bytes;
    private final String name;
    private @Nullable Optional<DecodedText> text;

    Content(byte[] bytes, @Nullable String fileName) {
        this.bytes = bytes;
        this.name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
    }

    byte[] bytes() {
        return bytes;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    boolean startsWith(int... magic) {
        return bytes.length >= magic.length
                && Arrays.equals(magic, ascii(magic.length).chars().toArray());
    }

    boolean isZip() {
        return startsWith('P', 'K', 3, 4);
    }

    /** Whether these ASCII words stand anywhere: names of parts stand in an archive uncompressed. */
    boolean contains(String words) {
        return contains(words.getBytes(StandardCharsets.US_ASCII));
    }

    boolean contains(byte[] wanted) {
        for (int place = 0; place <= bytes.length - wanted.length; place++) {
            if (bytes[place] == wanted[0]
                    && Arrays.equals(bytes, place, place + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** The first bytes as characters, one each. */
    String ascii(int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    boolean isNamed(String... endings) {
        return Arrays.stream(endings).anyMatch(name::endsWith);
    }

    /** The text, where the bytes are text in some encoding. */
    Optional<DecodedText> text() {
        Optional<DecodedText> known = text;
        if (known == null) {
            known = Decoder.decode(bytes);
            text = known;
        }
        return known;
    }
}
