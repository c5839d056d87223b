package org.duban.instruction;

import java.util.Map;
import org.duban.shared.Refusal;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;

/** An instruction's life does not go that way; the refusal says what is possible in its place. */
class NotNextForInstruction extends Refusal {
    private final InstructionState state;

    NotNextForInstruction(InstructionState state) {
        super(
                HttpStatus.CONFLICT,
                new DefaultMessageSourceResolvable("instruction." + state),
                new DefaultMessageSourceResolvable("instruction.next." + state));
        this.state = state;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("state", state, "possible", InstructionStep.possible(state));
    }
}
