package org.duban.shared;

import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Something that the program will not do, with a reason for the person who asked. Each reason is a class of its own; its
 * sentence stands in the messages under {@code refusal.} and the class's simple name, with {@link #arguments()} filled in.
 */
public abstract class Refusal extends RuntimeException {
    private final HttpStatus status;
    private final transient Object[] arguments;

    protected Refusal(HttpStatus status, Object... arguments) {
        this.status = status;
        this.arguments = arguments;
    }

    public HttpStatus status() {
        return status;
    }

    /** The key of its sentence in the messages. */
    public String code() {
        return "refusal." + getClass().getSimpleName();
    }

    /** What the interface says beside the sentence, such as the id of a first report. */
    public Map<String, Object> properties() {
        return Map.of();
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
