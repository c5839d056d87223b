package org.duban.extension;

import java.util.Set;

/** The life of a request for an extension: asked for, then decided or taken back, and never anything after that. */
enum ExtensionState {
    ASKED,
    GRANTED,
    REFUSED,
    WITHDRAWN;

    /** All transitions there are. */
    Set<ExtensionState> next() {
        return this == ASKED ? Set.of(GRANTED, REFUSED, WITHDRAWN) : Set.of();
    }

    /** @throws RequestDecided where this cannot become that */
    ExtensionState to(ExtensionState then) {
        if (!next().contains(then)) {
            throw new RequestDecided();
        }
        return then;
    }
}
