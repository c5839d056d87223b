package org.duban.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.duban.reading.NotReadable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Refuses an upload that says itself that it is too large. It stands first: whoever asks such a request for a parameter, as
 * the check of the CSRF token does, gets an error in place of an answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UploadLimit extends OncePerRequestFilter {
    private final long largest;
    private final HandlerExceptionResolver refusals;
    private final LocaleResolver locales;

    UploadLimit(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largest,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver refusals,
            LocaleResolver locales) {
        this.largest = largest.toBytes();
        this.refusals = refusals;
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest) {
            refuse(new WithoutBody(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Unreadable tooLarge = new Unreadable(NotReadable.Reason.TOO_LARGE);
        if (request.getRequestURI().startsWith("/api/")) {
            request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
            refusals.resolveException(request, response, null, tooLarge);
        } else {
            response.setStatus(tooLarge.status().value());
            request.setAttribute(
                    RequestDispatcher.ERROR_STATUS_CODE, tooLarge.status().value());
            request.getRequestDispatcher("/error").forward(request, response);
        }
    }
}
