package org.duban.report;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The report was published or withdrawn, so its review is over. */
public class NotADraft extends Refusal {
    NotADraft() {
        super(HttpStatus.CONFLICT);
    }
}
