package org.duban.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says every refusal in the reader's language: as a page, or to the interface as problem details (RFC 9457). */
@ControllerAdvice
@Order(RefusalAdvice.AFTER_THE_MODULES_OWN)
class RefusalAdvice {
    /** A module that says one of its refusals in its own way comes first. */
    static final int AFTER_THE_MODULES_OWN = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final Set<ConstraintKind> RACES = EnumSet.of(ConstraintKind.UNIQUE, ConstraintKind.FOREIGN_KEY);

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

    private final MessageSource messages;

    RefusalAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    Object handle(Refusal refusal, HttpServletRequest request, Locale locale) {
        String sentence = messages.getMessage(refusal.code(), refusal.arguments(), locale);
        return Problems.isForInterface(request) ? Problems.of(refusal, sentence) : page(refusal, sentence);
    }

    /** Two people saved the same thing at once, too close for the check of the form's version. */
    @ExceptionHandler
    Object handle(OptimisticLockingFailureException conflict, HttpServletRequest request, Locale locale) {
        return changedMeanwhile(conflict, request, locale);
    }

    /** A row that was added or removed at the same time; what breaks another rule of the database is a fault of the program. */
    @ExceptionHandler
    Object handle(DataIntegrityViolationException conflict, HttpServletRequest request, Locale locale) {
        if (!isRace(conflict)) {
            throw conflict;
        }
        return changedMeanwhile(conflict, request, locale);
    }

    private Object changedMeanwhile(Exception conflict, HttpServletRequest request, Locale locale) {
        LOG.warn("Refused as changed meanwhile", conflict);
        return handle(new ChangedMeanwhile(), request, locale);
    }

    private static boolean isRace(DataIntegrityViolationException conflict) {
        return conflict instanceof DuplicateKeyException
                || (conflict.getCause() instanceof ConstraintViolationException broken
                        && RACES.contains(broken.getKind()));
    }

    private static ModelAndView page(Refusal refusal, String sentence) {
        ModelAndView page = new ModelAndView("error", refusal.status());
        page.addObject("refusal", sentence);
        page.addObject("status", refusal.status().value());
        return page;
    }
}
