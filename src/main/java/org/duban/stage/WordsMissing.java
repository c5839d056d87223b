package org.duban.stage;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A step that others rely on comes with its grounds, and where it sets a promise aside, with its basis. */
class WordsMissing extends Refusal {
    WordsMissing() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, Move.LONGEST);
    }
}
