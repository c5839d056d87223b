package org.duban.attachment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The kinds of files that are taken, named as their names end. */
enum FileKind {
    PDF("application/pdf", null),
    OFD("application/ofd", "OFD.xml"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"),
    DOC("application/msword", "WordDocument"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml"),
    XLS("application/vnd.ms-excel", "Workbook"),
    JPG("image/jpeg", null),
    PNG("image/png", null);

    private final String mediaType;
    private final @Nullable String part;

    FileKind(String mediaType, @Nullable String part) {
        this.mediaType = mediaType;
        this.part = part;
    }

    /** @param ending of a file's name, in any case */
    static Optional<FileKind> named(String ending) {
        String name = ending.equalsIgnoreCase("jpeg") ? "JPG" : ending.toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    /** The part that the package of such a file holds; null where it is no package. */
    @Nullable String part() {
        return part;
    }
}
