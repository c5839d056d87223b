package org.duban.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of an instruction: each pair of a state and a step either leads on or is refused. */
class InstructionStepTests {
    /** What each step leads from and to. */
    private static final Map<InstructionStep, Map<String, String>> LEGAL = Map.of(
            InstructionStep.GIVE,
            Map.of(),
            InstructionStep.ANSWER,
            Map.of("GIVEN", "ANSWERED", "SENT_BACK", "ANSWERED"),
            InstructionStep.SEND_BACK,
            Map.of("ANSWERED", "SENT_BACK"),
            InstructionStep.CLOSE,
            Map.of("ANSWERED", "CLOSED"),
            InstructionStep.WITHDRAW,
            Map.of("GIVEN", "WITHDRAWN", "SENT_BACK", "WITHDRAWN", "ANSWERED", "WITHDRAWN"));

    static Stream<Arguments> pairs() {
        return Stream.of(InstructionState.values())
                .flatMap(state -> Stream.of(InstructionStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void leadsOnOrIsRefusedWithWhatIsPossible(InstructionState state, InstructionStep step) {
        String next = LEGAL.getOrDefault(step, Map.of()).get(state.name());
        if (next != null) {
            assertThat(step.after(state)).isEqualTo(InstructionState.valueOf(next));
        } else {
            assertThatExceptionOfType(NotNextForInstruction.class)
                    .isThrownBy(() -> step.after(state))
                    .satisfies(refusal -> assertThat(refusal.properties())
                            .containsEntry("state", state)
                            .containsEntry("possible", InstructionStep.possible(state)));
        }
    }
}
