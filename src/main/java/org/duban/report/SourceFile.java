package org.duban.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.duban.reading.ReadDocument;
import org.duban.shared.FileName;
import org.jspecify.annotations.Nullable;

/**
 * The file that a report came in.
 *
 * @param name cleaned of folders and invisible characters
 * @param format as {@code txt} or {@code docx}
 * @param encoding the charset of a text file
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param size in bytes
 */
@Embeddable
public record SourceFile(
        @Column(name = "file_name") String name,
        String format,
        @Nullable String encoding,
        String sha256,
        int size) {
    static SourceFile of(Upload upload, ReadDocument document) {
        return new SourceFile(
                FileName.clean(upload.fileName()).text(),
                document.format(),
                document.encoding(),
                upload.sha256(),
                upload.content().length);
    }
}
