package org.duban.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence of the plan part that sets something to do; {@code heading} is the id of the nearest heading above. */
public record Task(String id, @Nullable String heading, String text, Span span, List<Indicator> indicators) {
    public Task {
        indicators = List.copyOf(indicators);
    }
}
