package org.duban.publication;

import java.util.UUID;

/** A proposed target that is only a further source of an existing one, as a form field carries it. */
record Link(UUID proposed, UUID existing) {
    private static final String PART = "_";

    /** @throws IllegalArgumentException where the text is not what {@link #toString()} writes */
    static Link of(String text) {
        String[] ids = text.split(PART, 2);
        return new Link(UUID.fromString(ids[0]), UUID.fromString(ids[ids.length - 1]));
    }

    @Override
    public String toString() {
        return proposed + PART + existing;
    }
}
