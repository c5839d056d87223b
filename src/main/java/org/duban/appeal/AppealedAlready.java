package org.duban.appeal;

import org.duban.shared.Refusal;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;

/** One objection on a matter at a time, and none after the decision. */
class AppealedAlready extends Refusal {
    AppealedAlready(AppealState state) {
        super(HttpStatus.CONFLICT, new DefaultMessageSourceResolvable("appeal." + state));
    }
}
