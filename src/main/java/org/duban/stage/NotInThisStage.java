package org.duban.stage;

import java.util.Map;
import org.duban.shared.Refusal;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;

/** A target's life does not go that way; the refusal says what is possible in its place. */
class NotInThisStage extends Refusal {
    private final Stage stage;

    NotInThisStage(Stage stage) {
        super(
                HttpStatus.CONFLICT,
                new DefaultMessageSourceResolvable("stage." + stage),
                new DefaultMessageSourceResolvable("stage.next." + stage));
        this.stage = stage;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("stage", stage, "possible", StageStep.possible(stage));
    }
}
