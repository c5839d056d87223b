package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of an update, step by step: each pair of a state and a step either leads on or is refused. */
class UpdateStepTests {
    private static final Map<String, String> LEGAL = Map.ofEntries(
            Map.entry("DRAFT HAND_OVER", "HANDED_OVER"),
            Map.entry("RETURNED HAND_OVER", "HANDED_OVER"),
            Map.entry("HANDED_OVER TAKE_BACK", "DRAFT"),
            Map.entry("CONFIRMED TAKE_BACK", "DRAFT"),
            Map.entry("DRAFT CONFIRM", "CONFIRMED"),
            Map.entry("RETURNED CONFIRM", "CONFIRMED"),
            Map.entry("HANDED_OVER CONFIRM", "CONFIRMED"),
            Map.entry("CONFIRMED SUBMIT", "SUBMITTED"),
            Map.entry("DRAFT SUBMIT_UNCONFIRMED", "SUBMITTED"),
            Map.entry("RETURNED SUBMIT_UNCONFIRMED", "SUBMITTED"),
            Map.entry("HANDED_OVER SUBMIT_UNCONFIRMED", "SUBMITTED"),
            Map.entry("SUBMITTED ACCEPT", "ACCEPTED"),
            Map.entry("SUBMITTED RETURN", "RETURNED"),
            Map.entry("ACCEPTED REOPEN", "RETURNED"),
            Map.entry("RETURNED REINSTATE", "SUBMITTED"));

    static Stream<Arguments> pairs() {
        return Stream.of(UpdateStatus.values())
                .flatMap(status -> Stream.of(UpdateStep.values()).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void leadsOnOrIsRefusedWithWhatIsPossible(UpdateStatus status, UpdateStep step) {
        String legal = LEGAL.get(status + " " + step);
        if (legal != null) {
            assertThat(step.after(status)).isEqualTo(UpdateStatus.valueOf(legal));
            assertThat(UpdateStep.possible(status)).contains(step);
        } else {
            assertThatExceptionOfType(NotPossibleNow.class)
                    .isThrownBy(() -> step.after(status))
                    .satisfies(refusal ->
                            assertThat(refusal.properties()).containsEntry("possible", UpdateStep.possible(status)));
            assertThat(UpdateStep.possible(status)).doesNotContain(step);
        }
    }
}
