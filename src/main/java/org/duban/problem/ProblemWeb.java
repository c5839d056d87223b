package org.duban.problem;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every failed call of the interface its answer. */
@Component
class ProblemWeb implements WebMvcConfigurer {
    private final Problems problems;

    ProblemWeb(Problems problems) {
        this.problems = problems;
    }

    /** After the handlers of refusals, before what answers with an empty error. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(1, new ApiProblems(problems));
    }
}
