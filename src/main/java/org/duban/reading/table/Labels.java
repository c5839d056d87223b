package org.duban.reading.table;

import java.util.regex.Pattern;

/** Recognises the label of an annex on a line of its own. */
final class Labels {
    private static final Pattern LABEL = Pattern.compile("^附\\s*[件表]?\\s*[\\d一二三四五六七八九十]{0,3}\\s*[:：]?$");

    private Labels() {}

    static boolean isLabel(String line) {
        return LABEL.matcher(line).matches();
    }
}
