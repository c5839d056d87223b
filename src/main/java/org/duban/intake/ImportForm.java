package org.duban.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.duban.reading.DocumentKind;
import org.duban.report.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that is dropped or a text that is pasted, with what the person says about it. */
record ImportForm(
        @Nullable MultipartFile file,
        @Nullable String text,
        @Nullable DocumentKind kind,
        @Nullable Integer year) {
    private static final String PASTED = "pasted.txt";

    Upload upload() {
        if (file == null || file.isEmpty()) {
            byte[] pasted = text == null || text.isBlank() ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            return new Upload(pasted, PASTED, kind, year);
        }
        return new Upload(bytes(file), file.getOriginalFilename(), kind, year);
    }

    static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
