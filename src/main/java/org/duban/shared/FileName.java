package org.duban.shared;

import org.jspecify.annotations.Nullable;

/** The name of a file from outside, made harmless: no folders, no control or invisible characters, not endless. */
public record FileName(String text) {
    private static final int LONGEST = 120;
    private static final String UNNAMED = "document";

    /** @param raw as it was sent; null where none was */
    public static FileName clean(@Nullable String raw) {
        String last = raw == null ? "" : raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        String visible = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]", "").strip();
        String named = visible.replaceAll("\\.+", ".").equals(".") || visible.isEmpty() ? UNNAMED : visible;
        return new FileName(named.substring(Math.max(0, named.length() - LONGEST)));
    }
}
