package org.duban.revision;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duban.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks for the grounds where a form came without them: shows what would change, and sends the form once more with the two fields.
 * So every form that changes the table asks, however it was made, and a bulk one asks once for all.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class GroundsAdvice {
    private static final Set<String> ASKED = Set.of(CurrentGrounds.REASON, CurrentGrounds.BASIS, "_csrf");

    private final AlterationViews views;
    private final MessageSource messages;

    GroundsAdvice(AlterationViews views, MessageSource messages) {
        this.views = views;
        this.messages = messages;
    }

    @ExceptionHandler
    Object ask(GroundsMissing refusal, HttpServletRequest request, Locale locale) {
        return Problems.isForInterface(request)
                ? Problems.of(refusal, messages.getMessage(refusal.code(), refusal.arguments(), locale))
                : page(refusal, request, locale);
    }

    private ModelAndView page(GroundsMissing refusal, HttpServletRequest request, Locale locale) {
        Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
        fields.keySet().removeAll(ASKED);
        ModelAndView page = new ModelAndView("revision/ask", refusal.status());
        page.addObject("action", request.getRequestURI());
        page.addObject("year", refusal.year());
        page.addObject("fields", fields);
        page.addObject("asked", request.getParameterMap().containsKey(CurrentGrounds.REASON));
        page.addObject("alterations", views.of(refusal.alterations(), locale));
        return page;
    }
}
