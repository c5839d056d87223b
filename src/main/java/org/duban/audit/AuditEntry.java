package org.duban.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.duban.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record: who did what to what, when, and what it was before. It names its district but is not confined to it as other
 * rows are, since a sign-in belongs to none; only the audit page reads it, for the districts of the audit administrator.
 */
@Entity
@Immutable
class AuditEntry {
    private static final int LONGEST = 1000;

    /** What happened. */
    enum Action {
        CREATED,
        CHANGED,
        REMOVED,
        SIGNED_IN,
        REFUSED,
        LOCKED
    }

    @Id
    private UUID id;

    @Embedded
    private Act act;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String entity;

    @Column(name = "entity_id")
    private String entityId;

    private @Nullable String field;

    @Column(name = "old_value")
    private @Nullable String oldValue;

    @Column(name = "new_value")
    private @Nullable String newValue;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Act act, Action action, String entity, String entityId, @Nullable Change change) {
        this.id = Ids.next();
        this.act = act;
        this.action = action;
        this.entity = entity;
        this.entityId = shortened(entityId);
        if (change != null) {
            this.field = change.field();
            this.oldValue = change.before() == null ? null : shortened(change.before());
            this.newValue = change.after() == null ? null : shortened(change.after());
        }
    }

    /** What a field was and is. */
    record Change(
            @Nullable String field,
            @Nullable String before,
            @Nullable String after) {}

    Act act() {
        return act;
    }

    Action action() {
        return action;
    }

    String entity() {
        return entity;
    }

    String entityId() {
        return entityId;
    }

    Change change() {
        return new Change(field, oldValue, newValue);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "… (" + text.length() + ")";
    }
}
