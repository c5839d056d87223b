package org.duban.consultation;

/** What becomes of an objection. */
enum Decision {
    ADOPTED,
    PARTLY,
    NOT_ADOPTED
}
