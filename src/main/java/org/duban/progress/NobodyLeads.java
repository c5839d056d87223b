package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A target without a lead unit has nobody on whose behalf one could report. */
public class NobodyLeads extends Refusal {
    public NobodyLeads() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
