package org.duban.reading.repair;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.reading.Repair;
import org.jspecify.annotations.Nullable;

/** Writes full-width digits and letters, and characters in compatibility forms, as usual. Punctuation stays. */
final class Widths implements Mender {
    private static final Pattern WIDE = Pattern.compile(
            "[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF05\uFF0B\uFF0F\u2F00-\u2FDF\u2E80-\u2EF3\uF900-\uFAFF]++"
                    + "|\uFF0E(?<=[0-9\uFF10-\uFF19]\uFF0E)(?=[0-9\uFF10-\uFF19])");

    @Override
    public List<Edit> mend(String text) {
        return text.chars().noneMatch(Widths::mayBeWide)
                ? List.of()
                : Edits.wherever(WIDE, text, Repair.Kind.WIDTH, wide -> usual(wide.group()));
    }

    private static boolean mayBeWide(int c) {
        return c >= '\uF900' && c != '，' && c != '；' && c != '：' || c >= '\u2E80' && c <= '\u2FDF';
    }

    private static @Nullable String usual(String wide) {
        String usual = Normalizer.normalize(wide, Normalizer.Form.NFKC);
        return usual.equals(wide) ? null : usual;
    }
}
