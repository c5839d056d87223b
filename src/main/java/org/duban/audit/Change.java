package org.duban.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a field was and is.
 *
 * @param field absent for a row that came or went: then one of the values holds all its fields as a JSON object
 */
@Embeddable
record Change(
        @Nullable String field,
        @Nullable @Column(name = "old_value") String before,
        @Nullable @Column(name = "new_value") String after) {
    static final Change NONE = new Change(null, null, null);
}
