package org.duban.assignment;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path of this program that a form wants to return to; never an address elsewhere. */
record LocalPath(String text) {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    static LocalPath of(@Nullable String wanted, String otherwise) {
        return new LocalPath(wanted != null && LOCAL.matcher(wanted).matches() ? wanted : otherwise);
    }
}
