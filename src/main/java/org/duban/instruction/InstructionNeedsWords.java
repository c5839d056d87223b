package org.duban.instruction;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Whoever answers, sends back or withdraws says so in words. */
class InstructionNeedsWords extends Refusal {
    InstructionNeedsWords() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, InstructionForm.LONGEST);
    }
}
