package org.duban.reading.repair;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds which character lost a byte: from its other byte, its reading and its neighbours; never by guess. */
final class LostCharacter {
    private static final int FIRST = 0x40;
    private static final int LAST = 0xFE;

    private final Evidence evidence;
    private final Glyph glyph;
    private final int byteBefore;
    private final char before;
    private final String following;

    /**
     * A loss.
     *
     * @param byteBefore the byte before the character; a reading behind its lost lead byte belongs to the two together
     * @param following the next two characters
     */
    LostCharacter(Evidence evidence, Glyph glyph, int byteBefore, char before, String following) {
        this.evidence = evidence;
        this.glyph = glyph;
        this.byteBefore = byteBefore;
        this.before = before;
        this.following = following;
    }

    /** The one character that the evidence speaks for: first with the readings, then, where none is known, without. */
    Optional<Character> find() {
        return likeliest(true).or(() -> likeliest(false));
    }

    private Optional<Character> likeliest(boolean asRead) {
        Tally tally = new Tally();
        for (int lead = FIRST; lead <= LAST; lead++) {
            if (fits(lead, glyph.lead()) && (!asRead || isRead(byteBefore, lead, glyph.leadNote()))) {
                tryTrails(lead, asRead, tally);
            }
        }
        return tally.winner();
    }

    private void tryTrails(int lead, boolean asRead, Tally tally) {
        for (int trail = FIRST; trail <= LAST; trail++) {
            char candidate = Gbk.character(lead, trail);
            boolean possible = candidate != 0 && fits(trail, glyph.trail());
            if (possible && (!asRead || isRead(lead, trail, glyph.trailNote()))) {
                tally.add(candidate, evidence.count(before, candidate, following) + (asRead && hasNote() ? 1 : 0));
            }
        }
    }

    private boolean hasNote() {
        return glyph.leadNote() != null || glyph.trailNote() != null;
    }

    private static boolean fits(int value, int known) {
        return known == Glyph.LOST || known == value;
    }

    private boolean isRead(int lead, int trail, @Nullable String note) {
        return note == null || evidence.isRead(Gbk.character(lead, trail), note);
    }

    /** Counts the evidence; a tie is no evidence. */
    private static final class Tally {
        private char found;
        private int most;
        private boolean tied;

        void add(char candidate, int count) {
            if (count > most) {
                most = count;
                found = candidate;
                tied = false;
            } else if (count == most) {
                tied = true;
            }
        }

        Optional<Character> winner() {
            return most > 0 && !tied ? Optional.of(found) : Optional.empty();
        }
    }
}
