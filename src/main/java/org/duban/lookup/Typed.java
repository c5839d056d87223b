package org.duban.lookup;

import java.util.Optional;
import org.duban.shared.Folded;

/** What a person typed into a search box, with blanks, width and brackets left aside. */
record Typed(String text) {
    private static final int LONGEST = 60;

    static Typed of(String words) {
        String folded = Folded.of(words).text();
        return new Typed(folded.substring(0, Math.min(folded.length(), LONGEST)));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** How well a name answers to it; nothing where it does not. */
    Optional<Fit> fits(Folded name) {
        String folded = name.text();
        if (folded.startsWith(text)) {
            return Optional.of(folded.length() == text.length() ? Fit.WHOLE : Fit.BEGINNING);
        }
        return folded.contains(text) ? Optional.of(Fit.INSIDE) : sounds(folded);
    }

    private Optional<Fit> sounds(String name) {
        int said = signsSaid(name, false);
        if (said > 0) {
            return Optional.of(said == name.length() ? Fit.WHOLE_SOUND : Fit.SOUND);
        }
        return signsSaid(name, true) > 0 ? Optional.of(Fit.SOUND_INSIDE) : Optional.empty();
    }

    /**
     * How many signs of a name are gone through until all that was typed is said; 0 where it never is. Each bit of {@code reached}
     * is a place in the typed text to which some way of saying the signs leads.
     */
    private int signsSaid(String name, boolean anywhere) {
        long all = 1L << text.length();
        long reached = 1;
        for (int at = 0; at < name.length(); at++) {
            reached = after(anywhere ? reached | 1 : reached, Sounds.of(name.charAt(at)));
            if ((reached & all) != 0) {
                return at + 1;
            }
        }
        return 0;
    }

    private long after(long reached, Sounds sounds) {
        long next = 0;
        for (long rest = reached; rest != 0; rest &= rest - 1) {
            int from = Long.numberOfTrailingZeros(rest);
            for (String sound : sounds.typed()) {
                int letters = said(sound, from);
                next |= letters == 0 ? 0 : 1L << (from + letters);
            }
        }
        return next;
    }

    /** How many of the letters typed from a place on are this sound, or, at the end, its beginning; 0 where they are something else. */
    private int said(String sound, int from) {
        int length = Math.min(sound.length(), text.length() - from);
        return text.regionMatches(from, sound, 0, length) ? length : 0;
    }
}
