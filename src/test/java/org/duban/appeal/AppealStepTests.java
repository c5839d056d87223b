package org.duban.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of an objection: each pair of a state and a step either leads on or is refused. */
class AppealStepTests {
    private static final Map<String, AppealState> LEGAL = Map.of(
            "RAISED UPHOLD", AppealState.UPHELD,
            "RAISED REJECT", AppealState.REJECTED,
            "RAISED WITHDRAW", AppealState.WITHDRAWN,
            "RAISED LAPSE", AppealState.LAPSED);

    static Stream<Arguments> pairs() {
        return Stream.of(AppealState.values())
                .flatMap(state -> Stream.of(AppealStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void leadsOnOrIsRefusedWithWhatIsPossible(AppealState state, AppealStep step) {
        AppealState next = LEGAL.get(state + " " + step);
        if (next != null) {
            assertThat(step.after(state)).isEqualTo(next);
        } else {
            assertThatExceptionOfType(NotNextForAppeal.class)
                    .isThrownBy(() -> step.after(state))
                    .satisfies(refusal -> assertThat(refusal.properties())
                            .containsEntry("state", state)
                            .containsEntry("possible", AppealStep.possible(state)));
        }
    }
}
