package org.duban.attachment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as pages list it.
 *
 * @param size as 320 KB; null where it is the number of a document
 * @param loose whether it may still be taken away
 */
public record AttachmentView(UUID id, String name, @Nullable String size, String addedBy, boolean loose) {}
