package org.duban.reading.repair;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duban.reading.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Takes out the readings that mirror sites put behind traditional characters, {@code 現(xiàn)在}. A reading behind a
 * character that both scripts share is a genuine one, and so is a single one in a document.
 */
final class PinyinNotes implements Mender {
    static final String SYLLABLE = "[a-z]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}";
    private static final Pattern NOTE = Pattern.compile("[(（]" + SYLLABLE + "[)）]");
    private static final int FEWEST = 3;

    @Override
    public List<Edit> mend(String text) {
        List<Edit> notes = Edits.wherever(NOTE, text, Repair.Kind.PINYIN_NOTE, note -> withoutNote(text, note));
        return notes.size() < FEWEST ? List.of() : notes;
    }

    private static @Nullable String withoutNote(String text, MatchResult note) {
        boolean traditional = note.start() > 0 && Simplifier.dictionary().isTraditional(text.charAt(note.start() - 1));
        return traditional ? "" : null;
    }
}
