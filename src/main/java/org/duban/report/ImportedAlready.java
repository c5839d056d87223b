package org.duban.report;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** The same bytes are there for this year already. */
public class ImportedAlready extends ImportRefused {
    private final UUID first;

    public ImportedAlready(UUID first) {
        super(HttpStatus.CONFLICT);
        this.first = first;
    }

    /** The report with these bytes. */
    UUID first() {
        return first;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("id", first);
    }
}
