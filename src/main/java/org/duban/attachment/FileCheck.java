package org.duban.attachment;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.duban.attachment.AttachmentRefused.Reason;
import org.duban.shared.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes only files that are what their names say: both the ending and the content count. */
@Component
class FileCheck {
    static final int LARGEST_MB = 10;

    private static final int LARGEST = LARGEST_MB * 1024 * 1024;
    private static final String TAKEN = "pdf、ofd、docx、doc、xlsx、xls、jpg、png";
    /** What a system that hides endings would run or open as a page. */
    private static final Pattern RUNS = Pattern.compile(
            "(?i).*\\.(exe|com|bat|cmd|scr|pif|msi|js|vbs|ps1|sh|jar|lnk|hta|html?|svg|php|jsp)\\s*\\..*");
    /** How Tika names a package whose parts it did not look into. */
    private static final Set<String> PACKAGES =
            Set.of("application/zip", "application/x-tika-ooxml", "application/x-tika-msoffice");

    private final Tika tika = new Tika();

    /**
     * @param sentName as the browser sent it
     * @throws AttachmentRefused says what is wrong with it
     */
    CheckedFile check(@Nullable String sentName, byte[] content) {
        String name = FileName.clean(sentName).text();
        requireSize(content);
        if (RUNS.matcher(name).matches()) {
            throw new AttachmentRefused(Reason.DOUBLE_ENDING, name);
        }
        FileKind kind = FileKind.named(name.substring(name.lastIndexOf('.') + 1))
                .orElseThrow(() -> new AttachmentRefused(Reason.KIND, name, TAKEN));
        if (!is(kind, content)) {
            throw new AttachmentRefused(Reason.DISGUISED, name, tika.detect(content));
        }
        return new CheckedFile(name, kind, content);
    }

    private static void requireSize(byte[] content) {
        if (content.length == 0) {
            throw new AttachmentRefused(Reason.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new AttachmentRefused(Reason.TOO_LARGE, LARGEST_MB);
        }
    }

    private boolean is(FileKind kind, byte[] content) {
        String detected = tika.detect(content);
        String part = kind.part();
        return part == null
                ? detected.equals(kind.mediaType().toString())
                : PACKAGES.contains(detected) && PackedParts.of(content).contains(part);
    }
}
