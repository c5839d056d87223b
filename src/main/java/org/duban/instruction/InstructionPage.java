package org.duban.instruction;

import java.util.List;
import java.util.UUID;

/**
 * The instructions on a target as their page shows them.
 *
 * @param gives whether the viewer may give one
 * @param onPaper whether the viewer records what a leader wrote on paper
 */
record InstructionPage(
        int year,
        int number,
        String text,
        List<InstructionView> instructions,
        boolean gives,
        boolean onPaper,
        List<Addressees.Addressee> addressees,
        List<Choice> posts) {
    /** A post under the name of who holds it. */
    record Choice(UUID id, String label) {}
}
