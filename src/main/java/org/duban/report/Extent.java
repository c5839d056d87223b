package org.duban.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.duban.reading.Span;

/** A span as the columns of a table hold it. */
@Embeddable
record Extent(
        @Column(name = "start_offset") int start,
        @Column(name = "end_offset") int end) {
    static Extent of(Span span) {
        return new Extent(span.start(), span.end());
    }

    Span span() {
        return new Span(start, end);
    }
}
