package org.duban.reading.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.Repair;
import org.duban.reading.Span;
import org.jspecify.annotations.Nullable;

/** Collects changes of one kind, in the order of the text. */
final class Edits {
    private final Repair.Kind kind;
    private final List<Edit> found = new ArrayList<>();

    Edits(Repair.Kind kind) {
        this.kind = kind;
    }

    /** The changes at all places that match; where the function gives null, the place stays as it is. */
    static List<Edit> wherever(
            Pattern pattern, String text, Repair.Kind kind, Function<MatchResult, @Nullable String> after) {
        Edits edits = new Edits(kind);
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            String words = after.apply(matcher);
            if (words != null) {
                edits.replace(matcher.start(), matcher.end(), words);
            }
        }
        return edits.list();
    }

    void replace(int start, int end, String after) {
        found.add(new Edit(kind, new Span(start, end), after));
    }

    void takeOut(int start, int end) {
        replace(start, end, "");
    }

    List<Edit> list() {
        return List.copyOf(found);
    }
}
