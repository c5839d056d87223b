package org.duban.instruction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that a person wants to take.
 *
 * @param words the answer, or the reason
 * @param due where it is sent back, until when the next answer is asked for; the same day where absent
 * @param version of the instruction that the person read
 */
record InstructionMove(
        InstructionStep step, String words, @Nullable LocalDate due, long version) {
    InstructionMove {
        words = words.strip();
    }

    /** @throws InstructionNeedsWords where it says nothing though it has to, or too much */
    void check() {
        if ((words.isEmpty() && step.needsWords()) || words.length() > InstructionForm.LONGEST) {
            throw new InstructionNeedsWords();
        }
    }
}
