package org.duban.reading.file;

import java.util.List;

/** Plain text in any of the encodings that Chinese offices use. */
final class TextFile implements Format {
    @Override
    public boolean recognises(Content content) {
        return content.text().isPresent();
    }

    @Override
    public RawDocument read(Content content) {
        DecodedText decoded = content.text().orElseThrow();
        return new RawDocument("txt", decoded.encoding(), decoded.text(), List.of());
    }
}
