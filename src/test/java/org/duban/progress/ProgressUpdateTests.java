package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.duban.progress.Author.As;
import org.duban.shared.Ids;
import org.duban.timetable.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressUpdateTests {
    private static final Instant NOON = Instant.parse("2022-06-01T04:00:00Z");
    private static final Reason REASON = new Reason(Reason.Code.FIGURE_WRONG, "数字与统计口径不符");
    private static final Statement STATEMENT = new Statement(null, Map.of(), "已开工");
    private static final UUID UNIT = Ids.next();

    private static ProgressUpdate after(UpdateStep... steps) {
        ProgressUpdate update = new ProgressUpdate(Ids.next(), UNIT, Period.of(2022, 5));
        for (UpdateStep step : steps) {
            update.take(step, "甲", NOON, step == UpdateStep.RETURN ? REASON : null);
        }
        return update;
    }

    private static ProgressUpdate in(UpdateStatus status) {
        return switch (status) {
            case DRAFT -> after();
            case HANDED_OVER -> after(UpdateStep.HAND_OVER);
            case CONFIRMED -> after(UpdateStep.CONFIRM);
            case SUBMITTED -> after(UpdateStep.CONFIRM, UpdateStep.SUBMIT);
            case RETURNED -> after(UpdateStep.CONFIRM, UpdateStep.SUBMIT, UpdateStep.RETURN);
            case ACCEPTED -> after(UpdateStep.CONFIRM, UpdateStep.SUBMIT, UpdateStep.ACCEPT);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,CLERK,true",
        "RETURNED,CLERK,true",
        "HANDED_OVER,CLERK,false",
        "HANDED_OVER,HEAD,true",
        "HANDED_OVER,SECTION,true",
        "CONFIRMED,CLERK,false",
        "CONFIRMED,HEAD,false",
        "CONFIRMED,SECTION,false",
        "SUBMITTED,HEAD,false",
        "SUBMITTED,SECTION,false",
        "ACCEPTED,SECTION,false"
    })
    void isWrittenByWhoHasIt(UpdateStatus status, As as, boolean open) {
        ProgressUpdate update = in(status);
        Author author = new Author("乙", UNIT, as);
        if (open) {
            update.write(STATEMENT, author, NOON);
            assertThat(update.statement()).isEqualTo(STATEMENT);
        } else {
            assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> update.write(STATEMENT, author, NOON));
            assertThat(update.statement().saysNothing()).isTrue();
        }
    }

    @Test
    void remembersWhyItWasReturnedUntilItIsAccepted() {
        ProgressUpdate update =
                after(UpdateStep.CONFIRM, UpdateStep.SUBMIT, UpdateStep.RETURN, UpdateStep.CONFIRM, UpdateStep.SUBMIT);
        assertThat(update.reason()).isEqualTo(REASON.text());
        assertThat(update.reasonCode()).isEqualTo(REASON.code());
        update.take(UpdateStep.ACCEPT, "督查室", NOON, null);
        assertThat(update.reason()).isNull();
        assertThat(update.reasonCode()).isNull();
    }

    @Test
    void isNotGivenBackWithoutAReason() {
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> Reason.of(null, "  "));
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> Reason.of(Reason.Code.TOO_VAGUE, null));
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> Reason.of(null, "长".repeat(501)));
    }
}
