package org.duban.reading.repair;

import java.util.List;
import java.util.Set;
import org.duban.reading.Repair;

/** Mends a damaged text and says what it changed. Instances are stateless and safe for use by many threads. */
public final class Repairer {
    private static final List<Mender> MENDERS = List.of(
            new InvisibleCharacters(),
            new ShiftedBytes(),
            new PinyinNotes(),
            new Markup(),
            new FootnoteMarks(),
            new TraditionalScript(),
            new Widths(),
            new BrokenLines(),
            new Watermarks(),
            new Spam());

    /**
     * Mends a text.
     *
     * @param text the text as it came out of the file
     * @return the mended text, its repairs in the order of the source, and the way back from each place
     */
    public Repaired repair(String text) {
        return repair(text, Set.of());
    }

    /**
     * Mends a text but for what a person refused.
     *
     * @param refused the changes that are not to be made; one that nobody would make is passed over
     */
    public Repaired repair(String text, Set<Repair.Place> refused) {
        Passes passes = new Passes(text, refused);
        for (Mender mender : MENDERS) {
            passes.add(mender.mend(passes.text()));
        }
        return passes.toRepaired();
    }
}
