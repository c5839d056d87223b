package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Only a lead unit of the target, or a member of a group that leads, reports on it. */
public class NotAssigned extends Refusal {
    public NotAssigned() {
        super(HttpStatus.FORBIDDEN);
    }
}
