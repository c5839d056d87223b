package org.duban.progress;

import java.util.Map;
import org.duban.shared.Refusal;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;

/** An update's life does not go that way; the refusal says what is possible in its place. */
public class NotPossibleNow extends Refusal {
    private final UpdateStatus status;

    NotPossibleNow(UpdateStatus status) {
        super(
                HttpStatus.CONFLICT,
                new DefaultMessageSourceResolvable("update." + status),
                new DefaultMessageSourceResolvable("update.next." + status));
        this.status = status;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("status", status, "possible", UpdateStep.possible(status));
    }
}
