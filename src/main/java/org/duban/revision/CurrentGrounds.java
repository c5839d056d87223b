package org.duban.revision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Knows the grounds that the current request gives, in the parameters {@code changeReason} and {@code changeBasis}. */
@Component
class CurrentGrounds {
    static final String REASON = "changeReason";
    static final String BASIS = "changeBasis";

    Optional<Grounds> find() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Grounds.of(
                        attributes.getRequest().getParameter(REASON),
                        attributes.getRequest().getParameter(BASIS))
                : Optional.empty();
    }
}
