package org.duban.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what goes wrong in calls of the interface, apart from refusals, with problem details; pages are left to the error page. */
class ApiProblems implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final Problems problems;

    ApiProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!Problems.isForInterface(request) || failure instanceof AccessDeniedException) {
            return null;
        }
        try {
            problems.write(request, response, status(failure), fields(failure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    private static HttpStatusCode status(Exception failure) {
        if (failure instanceof BindException) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        if (failure instanceof HttpMessageNotReadableException || failure instanceof TypeMismatchException) {
            return HttpStatus.BAD_REQUEST;
        }
        if (failure instanceof ErrorResponse known) {
            return known.getStatusCode();
        }
        LOG.error("The interface failed", failure);
        return HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static Map<String, ?> fields(Exception failure) {
        return failure instanceof BindingResult wrong ? Map.of("errors", messages(wrong)) : Map.of();
    }

    private static List<Map<String, String>> messages(BindingResult wrong) {
        return wrong.getFieldErrors().stream()
                .map(each -> Map.of("field", each.getField(), "message", String.valueOf(each.getDefaultMessage())))
                .toList();
    }
}
