package org.duban.publication;

import java.util.Comparator;
import java.util.List;
import org.duban.likeness.Grams;
import org.duban.likeness.Match;
import org.duban.likeness.TextIndex;
import org.duban.report.ProposedTarget;
import org.duban.target.Target;

/** The targets that a year's table has already, for seeing which of them a second document promises again. */
final class ExistingTargets {
    /** From here on somebody should look: most of what one says, the other says too. */
    private static final double SIMILAR = 0.6;
    /** A shorter text is contained in many others by chance. */
    private static final int LONG_ENOUGH = 8;

    private final TextIndex<Target> index;

    ExistingTargets(List<Target> targets) {
        this.index = new TextIndex<>(targets, Target::text);
    }

    Likeness compare(ProposedTarget proposed) {
        String letters = Grams.letters(proposed.text());
        return index.matches(proposed.text()).stream()
                .filter(match -> match.coverage() >= SIMILAR)
                .filter(match -> likeness(match, letters) >= SIMILAR)
                .max(Comparator.comparingDouble(Match::cosine))
                .map(match -> like(proposed, match, letters))
                .orElseGet(() -> new Likeness(proposed, Likeness.Kind.NEW, null, 0));
    }

    private static Likeness like(ProposedTarget proposed, Match<Target> match, String letters) {
        boolean same = Grams.letters(match.item().text()).equals(letters);
        int percent = (int) Math.round(100 * likeness(match, letters));
        return new Likeness(proposed, same ? Likeness.Kind.SAME : Likeness.Kind.SIMILAR, match.item(), percent);
    }

    private static double likeness(Match<Target> match, String letters) {
        int shorter =
                Math.min(letters.length(), Grams.letters(match.item().text()).length());
        return shorter < LONG_ENOUGH ? match.cosine() : match.coverage();
    }
}
