package org.duban.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * Leads to sign-in and back: a page that was asked for, or, where something was sent after the session had expired, the page it was
 * typed in (the browser keeps what was typed, see {@code drafts.js}). A token of the expired session is the same case.
 */
@Component
class SessionExpired implements AuthenticationEntryPoint, AccessDeniedHandler {
    /** Where Spring Security's request cache keeps the address to return to. */
    private static final String RETURN_TO = "SPRING_SECURITY_SAVED_REQUEST";

    private static final AuthenticationException NOBODY = new InsufficientAuthenticationException("session expired");

    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException none)
            throws IOException {
        boolean sent = isHtmx(request) || !request.getMethod().equals("GET");
        Optional<String> typedIn = sent ? new CameFrom(request).page() : Optional.empty();
        typedIn.ifPresent(page -> request.getSession().setAttribute(RETURN_TO, new SimpleSavedRequest(page)));
        lead(request, response, sent ? "/login?expired" : "/login");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (isOneTime(person)) {
            lead(request, response, "/my/password");
        } else if (!(denied instanceof CsrfException)) {
            forbidden.handle(request, response, denied);
        } else if (person == null) {
            commence(request, response, NOBODY);
        } else {
            lead(request, response, new CameFrom(request).page().orElse("/"));
        }
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        if (isHtmx(request)) {
            response.setHeader("HX-Redirect", page);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(page);
        }
    }

    private static boolean isHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static boolean isOneTime(@Nullable Authentication person) {
        return person != null
                && person.getAuthorities().stream()
                        .anyMatch(each -> SignInDirectory.ONE_TIME.equals(each.getAuthority()));
    }
}
