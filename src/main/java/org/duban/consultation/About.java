package org.duban.consultation;

/** What an objection is about. */
enum About {
    /** who leads or supports */
    UNIT,
    NUMBER,
    WORDING,
    OTHER
}
