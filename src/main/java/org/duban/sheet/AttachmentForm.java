package org.duban.sheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is put beside a line of a sheet, or taken away from it.
 *
 * @param unit in whose place the supervision section acts
 * @param number the target's
 * @param documentNumber of an official document in place of a file
 * @param remove the attachment to take away; then nothing is added
 */
record AttachmentForm(
        int year,
        String period,
        @Nullable UUID unit,
        int number,
        @Nullable MultipartFile file,
        @Nullable String documentNumber,
        @Nullable UUID remove) {}
