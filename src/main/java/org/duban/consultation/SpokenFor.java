package org.duban.consultation;

import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The unit that a person speaks for: the person's own, or the one that the section enters a paper answer for. */
record SpokenFor(UUID unit) {
    /** @throws NotFound where there is none */
    static SpokenFor of(Viewer viewer, @Nullable UUID wanted) {
        UUID unit = viewer.supervises() && wanted != null ? wanted : viewer.unit();
        if (unit == null) {
            throw new NotFound();
        }
        return new SpokenFor(unit);
    }
}
