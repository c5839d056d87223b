package org.duban.escalation;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Whoever answers, sends back or makes void says something. */
class WordsNeeded extends Refusal {
    WordsNeeded() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
