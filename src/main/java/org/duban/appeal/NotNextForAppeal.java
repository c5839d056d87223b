package org.duban.appeal;

import java.util.Map;
import org.duban.shared.Refusal;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;

/** An objection's life does not go that way; the refusal says what is possible in its place. */
class NotNextForAppeal extends Refusal {
    private final AppealState state;

    NotNextForAppeal(AppealState state) {
        super(
                HttpStatus.CONFLICT,
                new DefaultMessageSourceResolvable("appeal." + state),
                new DefaultMessageSourceResolvable("appeal.next." + state));
        this.state = state;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("state", state, "possible", AppealStep.possible(state));
    }
}
