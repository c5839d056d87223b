package org.duban.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The row of the database that something happened to.
 *
 * @param entity the simple name of its class
 * @param subject the id of what it is about, such as the target of an assignment; else its own
 * @param draft whether its author was still working on it
 */
@Embeddable
record Row(
        String entity,

        @Column(name = "entity_id") String id,

        @Column(name = "subject_id") String subject,
        boolean draft) {
    Row(String entity, String id) {
        this(entity, id, id, false);
    }
}
