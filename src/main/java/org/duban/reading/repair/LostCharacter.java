package org.duban.reading.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** The one character that the evidence speaks for; none where both bytes are lost and no reading is left. */
    Optional<Character> find() {
        Tally tally = new Tally();
        Set<Character> read = evidence.readAs(glyph.trailNote());
        if (!read.isEmpty()) {
            read.stream().filter(this::fits).forEach(c -> tally.add(c, 1 + evidence.count(before, c, following)));
        } else if (glyph.trail() != Glyph.LOST) {
            int known = readLeads().isEmpty() ? 0 : 1;
            leads().forEach(lead -> tryOne(lead, glyph.trail(), known, tally));
        } else if (glyph.lead() != Glyph.LOST) {
            bytes().forEach(trail -> tryOne(glyph.lead(), trail, 0, tally));
        }
        return tally.winner();
    }

    private boolean fits(char c) {
        return glyph.lead() == Gbk.lead(c)
                || glyph.lead() == Glyph.LOST
                        && (glyph.leadNote() == null || leads().anyMatch(lead -> lead == Gbk.lead(c)));
    }

    private Stream<Integer> leads() {
        List<Integer> read = readLeads();
        return read.isEmpty() ? bytes() : read.stream();
    }

    /** The lead bytes that make a character of the noted reading with the byte before. */
    private List<Integer> readLeads() {
        return evidence.readAs(glyph.leadNote()).stream()
                .filter(c -> Gbk.lead(c) == byteBefore)
                .map(Gbk::trail)
                .toList();
    }

    private static Stream<Integer> bytes() {
        return IntStream.rangeClosed(FIRST, LAST).boxed();
    }

    private void tryOne(int lead, int trail, int known, Tally tally) {
        char candidate = Gbk.character(lead, trail);
        if (candidate != 0) {
            tally.add(candidate, known + evidence.count(before, candidate, following));
        }
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
