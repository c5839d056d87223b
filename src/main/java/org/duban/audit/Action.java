package org.duban.audit;

/** What happened. */
enum Action {
    CREATED,
    CHANGED,
    REMOVED,
    SIGNED_IN,
    REFUSED,
    LOCKED
}
