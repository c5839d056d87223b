package org.duban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTests {
    @Test
    void isTheSha256OfLengthsAndTexts() {
        // printf '\x00\x00\x00\x03abc\xff\xff\xff\xff\x00\x00\x00\x03\xe5\xb1\x80' | sha256sum
        assertThat(Fingerprint.of(Stream.of("abc", null, "局")))
                .isEqualTo("783999277e147baac629e3518ca57321b49b5cfa48d2a551829e1ffea9c8f6d5");
    }

    @Test
    void tellsNothingFromAnEmptyText() {
        assertThat(Fingerprint.of(Stream.of("a", null))).isNotEqualTo(Fingerprint.of(Stream.of("a", "")));
    }

    @Test
    void tellsWhereOneTextEndsAndTheNextBegins() {
        assertThat(Fingerprint.of(Stream.of("ab", "c"))).isNotEqualTo(Fingerprint.of(Stream.of("a", "bc")));
    }
}
