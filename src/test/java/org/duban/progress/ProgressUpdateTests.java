package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import org.duban.shared.Ids;
import org.duban.timetable.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressUpdateTests {
    private static final Instant NOON = Instant.parse("2022-06-01T04:00:00Z");
    private static final Reason REASON = new Reason("数字与统计口径不符");
    private static final Statement STATEMENT = new Statement(null, Map.of(), "已开工");

    private final Author author = new Author("经办人", Ids.next(), false);

    private ProgressUpdate update(UpdateStatus status) {
        ProgressUpdate update = new ProgressUpdate(Ids.next(), author.unit(), Period.of(2022, 5));
        if (status != UpdateStatus.DRAFT) {
            update.submit(NOON);
        }
        if (status == UpdateStatus.ACCEPTED) {
            update.accept("督查室", NOON);
        }
        if (status == UpdateStatus.RETURNED) {
            update.giveBack(REASON, "督查室", NOON);
        }
        return update;
    }

    @Test
    void beginsAsADraft() {
        assertThat(update(UpdateStatus.DRAFT).status()).isEqualTo(UpdateStatus.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(
            value = UpdateStatus.class,
            names = {"DRAFT", "RETURNED"})
    void isWrittenAndSubmittedWhileItIsWithItsUnit(UpdateStatus status) {
        ProgressUpdate update = update(status);
        update.write(STATEMENT, author, NOON);
        update.submit(NOON);
        assertThat(update.status()).isEqualTo(UpdateStatus.SUBMITTED);
        assertThat(update.statement()).isEqualTo(STATEMENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = UpdateStatus.class,
            names = {"SUBMITTED", "ACCEPTED"})
    void isLockedOnceItIsSubmitted(UpdateStatus status) {
        assertThatExceptionOfType(UpdateLocked.class)
                .isThrownBy(() -> update(status).write(STATEMENT, author, NOON));
        assertThatExceptionOfType(UpdateLocked.class)
                .isThrownBy(() -> update(status).submit(NOON));
    }

    @Test
    void isAcceptedOrReturnedWithAReason() {
        ProgressUpdate accepted = update(UpdateStatus.SUBMITTED);
        accepted.accept("督查室", NOON);
        assertThat(accepted.isAccepted()).isTrue();
        ProgressUpdate returned = update(UpdateStatus.SUBMITTED);
        returned.giveBack(REASON, "督查室", NOON);
        assertThat(returned.status()).isEqualTo(UpdateStatus.RETURNED);
        assertThat(returned.reason()).isEqualTo(REASON.text());
    }

    @ParameterizedTest
    @EnumSource(
            value = UpdateStatus.class,
            names = {"DRAFT", "RETURNED", "ACCEPTED"})
    void isReviewedOnlyWhenSubmitted(UpdateStatus status) {
        assertThatExceptionOfType(NotSubmitted.class)
                .isThrownBy(() -> update(status).accept("督查室", NOON));
        assertThatExceptionOfType(NotSubmitted.class)
                .isThrownBy(() -> update(status).giveBack(REASON, "督查室", NOON));
    }

    @Test
    void isReopenedWithAReason() {
        ProgressUpdate update = update(UpdateStatus.ACCEPTED);
        update.reopen(REASON, "督查室", NOON);
        assertThat(update.status()).isEqualTo(UpdateStatus.RETURNED);
        assertThat(update.reason()).isEqualTo(REASON.text());
    }

    @ParameterizedTest
    @EnumSource(
            value = UpdateStatus.class,
            names = {"DRAFT", "RETURNED", "SUBMITTED"})
    void isReopenedOnlyWhenAccepted(UpdateStatus status) {
        assertThatExceptionOfType(NotAccepted.class)
                .isThrownBy(() -> update(status).reopen(REASON, "督查室", NOON));
    }

    @Test
    void forgetsTheReasonWhenItIsAccepted() {
        ProgressUpdate update = update(UpdateStatus.RETURNED);
        update.submit(NOON);
        update.accept("督查室", NOON);
        assertThat(update.reason()).isNull();
    }

    @Test
    void isNotGivenBackWithoutAReason() {
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> Reason.of("  "));
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> Reason.of(null));
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> Reason.of("长".repeat(501)));
    }
}
