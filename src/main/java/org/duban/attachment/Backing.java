package org.duban.attachment;

import java.util.List;
import org.duban.progress.Doubt;

/**
 * What stands behind an update, for who confirms or reviews it.
 *
 * @param doubts what is odd about its figures
 * @param explanation why they are so; empty where it is not said
 */
public record Backing(List<Doubt> doubts, String explanation, List<AttachmentView> attachments) {
    /** Of an update of which nothing but figures may be shown. */
    public static final Backing NONE = new Backing(List.of(), "", List.of());
}
