package org.duban.audit;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.shared.NotAudited;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record: who did what to what, when, from where and why, and what it was before. It names its district but is not
 * confined to it as other rows are, since a sign-in belongs to none; every query of it names the district.
 */
@Entity
@Immutable
@NotAudited
class AuditEntry {
    /** What stands before the first entry of a chain. */
    static final String NOTHING_BEFORE = "";

    @EmbeddedId
    private Link link;

    @Embedded
    private Act act;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Embedded
    private Row row;

    @Embedded
    private @Nullable Change change;

    private @Nullable String reason;

    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Link link, Deed deed, String hashBefore) {
        this.link = link;
        this.act = deed.act();
        this.action = deed.action();
        this.row = deed.row();
        this.change = deed.change();
        this.reason = deed.reason();
        this.hash = hashAfter(hashBefore);
    }

    /** The hash that it must have after an entry with that one. */
    final String hashAfter(String hashBefore) {
        return Fingerprint.of(Stream.of(
                hashBefore,
                link.district(),
                link.number(),
                act.at(),
                act.username(),
                act.address(),
                action,
                row.entity(),
                row.id(),
                row.subject(),
                row.draft(),
                change().field(),
                change().before(),
                change().after(),
                reason));
    }

    Link link() {
        return link;
    }

    Act act() {
        return act;
    }

    Action action() {
        return action;
    }

    Row row() {
        return row;
    }

    Change change() {
        return Objects.requireNonNullElse(change, Change.NONE);
    }

    @Nullable String reason() {
        return reason;
    }

    String hash() {
        return hash;
    }
}
