package org.duban.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes the interface's answer to a request that failed: problem details (RFC 9457), in the reader's language. */
@Component
public class Problems {
    private final JsonMapper json;
    private final MessageSource messages;
    private final LocaleResolver locales;

    Problems(JsonMapper json, MessageSource messages, LocaleResolver locales) {
        this.json = json;
        this.messages = messages;
        this.locales = locales;
    }

    /** Whether a program asks, and no page. */
    public static boolean isForInterface(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** What a program is told of a refusal. */
    public static ResponseEntity<ProblemDetail> of(Refusal refusal, String sentence) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(refusal.status(), sentence);
        refusal.properties().forEach(detail::setProperty);
        return ResponseEntity.of(detail).build();
    }

    /** @param more what is said beside the sentence, such as the fields that are wrong */
    void write(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status, Map<String, ?> more)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", title(status));
        body.put("status", status.value());
        body.put("detail", sentence(request, status));
        body.put("instance", request.getRequestURI());
        body.putAll(more);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    private String sentence(HttpServletRequest request, HttpStatusCode status) {
        Object[] none = {};
        String fallback = messages.getMessage("problem.other", none, locales.resolveLocale(request));
        String sentence =
                messages.getMessage("problem." + status.value(), none, fallback, locales.resolveLocale(request));
        return sentence == null ? fallback : sentence;
    }

    private static String title(HttpStatusCode status) {
        return status instanceof HttpStatus known ? known.getReasonPhrase() : "Error";
    }
}
