package org.duban.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.Locale;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

class RefusalAdviceTests {
    private final RefusalAdvice advice = new RefusalAdvice(words());

    private static StaticMessageSource words() {
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        return words;
    }

    private static DataIntegrityViolationException broken(ConstraintKind kind) {
        return new DataIntegrityViolationException(
                "refused",
                new ConstraintViolationException("refused", new SQLException("refused"), "insert", kind, "rule"));
    }

    private HttpStatus said(DataIntegrityViolationException conflict) {
        Object page = advice.handle(conflict, new MockHttpServletRequest(), Locale.CHINESE);
        assertThat(page).isInstanceOf(ModelAndView.class);
        return HttpStatus.valueOf(((ModelAndView) page).getStatus().value());
    }

    @ParameterizedTest
    @EnumSource(
            value = ConstraintKind.class,
            names = {"UNIQUE", "FOREIGN_KEY"})
    void saysThatSomeoneElseWasFaster(ConstraintKind kind) {
        assertThat(said(broken(kind))).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void saysSoOfARowThatIsThereAlready() {
        assertThat(said(new DuplicateKeyException("twice"))).isEqualTo(HttpStatus.CONFLICT);
    }

    @ParameterizedTest
    @EnumSource(
            value = ConstraintKind.class,
            names = {"UNIQUE", "FOREIGN_KEY"},
            mode = EnumSource.Mode.EXCLUDE)
    void hidesNoFaultOfTheProgram(ConstraintKind kind) {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> said(broken(kind)));
    }
}
