package org.duban.reading.file;

import java.util.List;

/** Plain text in any of the encodings that Chinese offices use; not what only looks like text (RTF, mail archives). */
final class TextFile implements Format {
    @Override
    public boolean recognises(Content content) {
        return !content.ascii(20).matches("(?s)(?:\\{\\\\rtf|MIME-Version:).*")
                && content.text().isPresent();
    }

    @Override
    public RawDocument read(Content content) {
        DecodedText decoded = content.text().orElseThrow();
        return new RawDocument("txt", decoded.encoding(), decoded.text(), List.of());
    }
}
