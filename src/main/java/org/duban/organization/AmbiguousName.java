package org.duban.organization;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A name that stands for several units or posts of the district. */
public class AmbiguousName extends Refusal {
    AmbiguousName(String name) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, name);
    }
}
