package org.duban.report;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A file that is not imported; what was typed beside it stays in the form. */
public abstract class ImportRefused extends Refusal {
    public ImportRefused(HttpStatus status, Object... arguments) {
        super(status, arguments);
    }
}
