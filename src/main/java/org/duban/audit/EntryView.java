package org.duban.audit;

import org.jspecify.annotations.Nullable;

/**
 * An entry in the words of the interface.
 *
 * @param object what it is about, by name
 * @param about the id of what it is about
 * @param row the id of the row itself
 * @param before absent where there was nothing, or where it is withheld
 * @param withheld whether it has values that the reader may not see
 * @param ofUpdate whether the row is an update, which has a history of its own beside that of its target
 */
record EntryView(
        long number,
        String at,
        String person,
        @Nullable String address,
        Action action,
        String kind,
        String object,
        String about,
        String row,
        String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        boolean withheld,
        String hash,
        boolean ofUpdate) {}
