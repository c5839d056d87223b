package org.duban.reading.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds the encoding of a text: by its mark, else by what makes it read like Chinese. */
final class Decoder {
    private static final int SAMPLE = 64 * 1024;
    private static final double LEAST_PLAUSIBLE = 0.2;
    private static final List<Charset> USUAL = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("GB18030"),
            Charset.forName("Big5"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private Decoder() {}

    /** The text of the bytes, or nothing where they are no text. */
    static Optional<DecodedText> decode(byte[] bytes) {
        return byMark(bytes).or(() -> strictlyUtf8(bytes)).or(() -> mostPlausible(bytes));
    }

    private static Optional<DecodedText> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(DecodedText.of(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(DecodedText.of(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(DecodedText.of(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<DecodedText> strictlyUtf8(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Plausibility.of(text) < LEAST_PLAUSIBLE
                    ? Optional.empty()
                    : Optional.of(DecodedText.of(text.toString(), StandardCharsets.UTF_8));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static Optional<DecodedText> mostPlausible(byte[] bytes) {
        return Stream.concat(detected(bytes).stream(), USUAL.stream())
                .max(Comparator.comparingDouble(charset -> plausibility(bytes, charset)))
                .filter(charset -> plausibility(bytes, charset) >= LEAST_PLAUSIBLE)
                .map(charset -> DecodedText.of(bytes, 0, charset));
    }

    private static double plausibility(byte[] bytes, Charset charset) {
        return Plausibility.of(new String(bytes, 0, Math.min(SAMPLE, bytes.length), charset));
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(SAMPLE, bytes.length));
        detector.dataEnd();
        try {
            return Optional.ofNullable(detector.getDetectedCharset()).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknownHere) {
            return Optional.empty();
        }
    }
}
