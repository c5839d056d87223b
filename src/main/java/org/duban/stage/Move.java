package org.duban.stage;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step that a person wants to take.
 *
 * @param words the grounds, how it was checked, or the reason
 * @param basis the document that it rests on
 * @param way how it was checked
 */
record Move(
        StageStep step,
        String words,
        String basis,
        @Nullable Way way) {
    static final int LONGEST = 1000;

    private static final Set<StageStep> OPEN_TO_PEOPLE = EnumSet.of(
            StageStep.PROPOSE,
            StageStep.SEND_BACK,
            StageStep.CHECK,
            StageStep.FINISH,
            StageStep.REOPEN,
            StageStep.SUSPEND,
            StageStep.RESUME);
    private static final Set<StageStep> ON_A_BASIS = EnumSet.of(StageStep.SUSPEND, StageStep.RESUME);

    /** How the section checked that a target is done. */
    enum Way {
        DESK,
        PHONE,
        ON_SITE
    }

    Move {
        words = words.strip();
        basis = basis.strip();
    }

    /** Whether a person takes it, where other steps follow from what happens elsewhere. */
    static boolean isOpenToPeople(StageStep step) {
        return OPEN_TO_PEOPLE.contains(step);
    }

    /**
     * @throws NotYourStep where the step follows from something else and is never taken as such
     * @throws WordsMissing where it lacks what it has to come with
     */
    void check() {
        if (!isOpenToPeople(step)) {
            throw new NotYourStep();
        }
        boolean silent = words.isEmpty() && step != StageStep.FINISH;
        boolean baseless = basis.isEmpty() && ON_A_BASIS.contains(step);
        boolean unchecked = way == null && step == StageStep.CHECK;
        if (silent || baseless || unchecked || words.length() > LONGEST || basis.length() > LONGEST) {
            throw new WordsMissing();
        }
    }
}
