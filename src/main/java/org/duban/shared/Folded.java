package org.duban.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name or text folded for comparison: width, case, white space and brackets never matter, so that {@code 高新园(邹区镇)},
 * {@code 高新园（邹区镇）} and {@code 高新园 邹区镇} are the same.
 */
public record Folded(String text) {
    public static Folded of(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new Folded(narrow.replaceAll("[\\s\\p{Z}()\\[\\]〔〕【】「」《》<>]", ""));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
