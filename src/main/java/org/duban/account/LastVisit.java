package org.duban.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/** The district and the year that a request is for: those of its path, or else the last ones that its session was for. */
public record LastVisit(HttpServletRequest request) {
    private static final String KEPT = "duban.last.";

    public Optional<String> inPath(String variable) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map ? Optional.ofNullable((String) map.get(variable)) : Optional.empty();
    }

    public Optional<String> kept(String variable) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(KEPT + variable));
    }

    /** Keeps what stands in the path; a session is written only when it changes. */
    void keep(String variable) {
        @Nullable HttpSession session = request.getSession(false);
        inPath(variable)
                .filter(value -> session != null && !kept(variable).equals(Optional.of(value)))
                .ifPresent(value -> request.getSession().setAttribute(KEPT + variable, value));
    }
}
