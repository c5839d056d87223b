package org.duban.reading.repair;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duban.reading.Repair;

/**
 * Takes out the readings that mirror sites put behind traditional characters, {@code 現(xiàn)在}. A reading behind a
 * character that both scripts share is a genuine one, and so is a single one in a document.
 */
final class PinyinNotes implements Mender {
    static final String SYLLABLE = "[a-z]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}";
    private static final Pattern NOTE = Pattern.compile("(?<=(\\p{IsHan}))[(（]" + SYLLABLE + "[)）]");
    private static final int FEWEST = 3;

    @Override
    public List<Edit> mend(String text) {
        List<Edit> notes = Edits.wherever(NOTE, text, Repair.Kind.PINYIN_NOTE, PinyinNotes::withoutNote);
        return notes.size() < FEWEST ? List.of() : notes;
    }

    private static @org.jspecify.annotations.Nullable String withoutNote(MatchResult note) {
        return Simplifier.dictionary().isTraditional(note.group(1).charAt(0)) ? "" : null;
    }
}
