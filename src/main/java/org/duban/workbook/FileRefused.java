package org.duban.workbook;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A file that somebody hands in is not taken; the page on which it was chosen says why. */
public abstract class FileRefused extends Refusal {
    protected FileRefused(HttpStatus status, Object... arguments) {
        super(status, arguments);
    }
}
