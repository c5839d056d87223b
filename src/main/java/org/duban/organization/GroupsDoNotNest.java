package org.duban.organization;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A group was to become a member of another group. */
class GroupsDoNotNest extends Refusal {
    GroupsDoNotNest(String group) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, group);
    }
}
