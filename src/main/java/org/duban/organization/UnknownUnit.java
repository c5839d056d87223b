package org.duban.organization;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A name that the directory does not have. */
public class UnknownUnit extends Refusal {
    UnknownUnit(String name) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, name);
    }
}
