package org.duban.revision;

import java.util.UUID;
import org.duban.shared.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Who answers, under the name that the table printed on its day.
 *
 * @param id the unit or post; null for a printed name that stood for nobody of the directory
 */
public record FrozenName(@Nullable UUID id, String label) {
    /** Whether the same unit or post is meant: a new name, or a new holder of a post, is no other one. */
    boolean isSame(FrozenName other) {
        return id != null && other.id != null
                ? id.equals(other.id)
                : Folded.of(label).equals(Folded.of(other.label));
    }
}
