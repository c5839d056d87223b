package org.duban.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name or text folded for comparison: width, case, white space and brackets never matter, so that {@code 高新园(邹区镇)},
 * {@code 高新园（邹区镇）} and {@code 高新园 邹区镇} are the same.
 */
public record Folded(String text) {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}()\\[\\]〔〕【】「」《》<>]");

    public static Folded of(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new Folded(IGNORED.matcher(narrow).replaceAll(""));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
