package org.duban.shared;

import org.springframework.http.HttpStatus;

/** Someone else changed what this person was editing. */
public class ChangedMeanwhile extends Refusal {
    public ChangedMeanwhile() {
        super(HttpStatus.CONFLICT);
    }

    /**
     * Checks that a form was made from the current state.
     *
     * @throws ChangedMeanwhile where the versions differ
     */
    public static void unlessSame(long expected, long actual) {
        if (expected != actual) {
            throw new ChangedMeanwhile();
        }
    }
}
