package org.duban.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a target, step by step: each pair of a stage and a step either leads on or is refused. */
class StageStepTests {
    /** What each step leads from and to; a stage alone stays. */
    private static final Map<StageStep, Map<String, String>> LEGAL = Map.ofEntries(
            Map.entry(StageStep.ISSUE, Map.of()),
            Map.entry(StageStep.SIGN, Map.of("ISSUED", "ISSUED", "SIGNED", "SIGNED", "IN_PROGRESS", "IN_PROGRESS")),
            Map.entry(StageStep.ALL_SIGNED, Map.of("ISSUED", "SIGNED")),
            Map.entry(StageStep.BEGIN, Map.of("ISSUED", "IN_PROGRESS", "SIGNED", "IN_PROGRESS")),
            Map.entry(StageStep.PROPOSE, Map.of("IN_PROGRESS", "PROPOSED")),
            Map.entry(StageStep.SEND_BACK, Map.of("PROPOSED", "IN_PROGRESS", "CHECKED", "IN_PROGRESS")),
            Map.entry(StageStep.CHECK, Map.of("PROPOSED", "CHECKED")),
            Map.entry(StageStep.FINISH, Map.of("CHECKED", "DONE")),
            Map.entry(StageStep.REOPEN, Map.of("DONE", "IN_PROGRESS")),
            Map.entry(
                    StageStep.SUSPEND,
                    Map.of("ISSUED", "SUSPENDED", "SIGNED", "SUSPENDED", "IN_PROGRESS", "SUSPENDED")),
            Map.entry(StageStep.RESUME, Map.of("SUSPENDED", "IN_PROGRESS")),
            Map.entry(
                    StageStep.CANCEL,
                    Map.of(
                            "ISSUED",
                            "CANCELLED",
                            "SIGNED",
                            "CANCELLED",
                            "IN_PROGRESS",
                            "CANCELLED",
                            "PROPOSED",
                            "CANCELLED",
                            "CHECKED",
                            "CANCELLED",
                            "DONE",
                            "CANCELLED",
                            "SUSPENDED",
                            "CANCELLED")),
            Map.entry(StageStep.RESTORE, Map.of("CANCELLED", "IN_PROGRESS")),
            Map.entry(
                    StageStep.CHANGE,
                    Map.of(
                            "ISSUED",
                            "ISSUED",
                            "SIGNED",
                            "SIGNED",
                            "IN_PROGRESS",
                            "IN_PROGRESS",
                            "PROPOSED",
                            "PROPOSED",
                            "CHECKED",
                            "CHECKED",
                            "DONE",
                            "DONE",
                            "SUSPENDED",
                            "SUSPENDED")));

    /** In that stage, and in progress before where it was taken out of its way. */
    private static TargetStage in(Stage stage) {
        TargetStage target = new TargetStage(Ids.next(), 2022, LocalDate.of(2022, 2, 10));
        Map<Stage, Stream<StageStep>> ways = Map.of(
                Stage.ISSUED, Stream.of(),
                Stage.SIGNED, Stream.of(StageStep.ALL_SIGNED),
                Stage.IN_PROGRESS, Stream.of(StageStep.BEGIN),
                Stage.PROPOSED, Stream.of(StageStep.BEGIN, StageStep.PROPOSE),
                Stage.CHECKED, Stream.of(StageStep.BEGIN, StageStep.PROPOSE, StageStep.CHECK),
                Stage.DONE, Stream.of(StageStep.BEGIN, StageStep.PROPOSE, StageStep.CHECK, StageStep.FINISH),
                Stage.SUSPENDED, Stream.of(StageStep.BEGIN, StageStep.SUSPEND),
                Stage.CANCELLED, Stream.of(StageStep.BEGIN, StageStep.CANCEL));
        ways.getOrDefault(stage, Stream.of()).forEach(target::take);
        assertThat(target.stage()).isEqualTo(stage);
        return target;
    }

    static Stream<Arguments> pairs() {
        return Stream.of(Stage.values())
                .flatMap(stage -> Stream.of(StageStep.values()).map(step -> Arguments.of(stage, step)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void leadsOnOrIsRefusedWithWhatIsPossible(Stage stage, StageStep step) {
        TargetStage target = in(stage);
        String next = LEGAL.getOrDefault(step, Map.of()).get(stage.name());
        if (next != null) {
            target.take(step);
            assertThat(target.stage()).isEqualTo(Stage.valueOf(next));
        } else {
            assertThatExceptionOfType(NotInThisStage.class)
                    .isThrownBy(() -> target.take(step))
                    .satisfies(refusal ->
                            assertThat(refusal.properties()).containsEntry("possible", StageStep.possible(stage)));
            assertThat(target.stage()).isEqualTo(stage);
        }
    }

    @Test
    void comesBackToWhereItWasSuspendedAlsoAfterItWasCancelledMeanwhile() {
        TargetStage target = in(Stage.SIGNED);
        Stream.of(StageStep.SUSPEND, StageStep.CANCEL, StageStep.RESTORE).forEach(target::take);
        assertThat(target.stage()).isEqualTo(Stage.SUSPENDED);
        target.take(StageStep.RESUME);
        assertThat(target.stage()).isEqualTo(Stage.SIGNED);
    }
}
