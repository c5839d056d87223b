package org.duban.organization;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Another unit or post of the district has the name already. */
public class NameTaken extends Refusal {
    NameTaken(String name) {
        super(HttpStatus.CONFLICT, name);
    }
}
