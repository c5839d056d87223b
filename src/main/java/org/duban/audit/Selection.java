package org.duban.audit;

import jakarta.persistence.criteria.Path;
import java.time.Instant;
import java.util.Collection;
import org.springframework.data.jpa.domain.Specification;

/** The conditions by which entries are chosen; each list begins with the district. */
final class Selection {
    private Selection() {}

    static Specification<AuditEntry> in(String district) {
        return (entry, query, is) -> is.equal(entry.get("link").get("district"), district);
    }

    static Specification<AuditEntry> below(long number) {
        return (entry, query, is) -> is.lessThan(entry.get("link").get("number"), number);
    }

    static Specification<AuditEntry> since(Instant from) {
        return (entry, query, is) -> is.greaterThanOrEqualTo(entry.get("act").get("at"), from);
    }

    static Specification<AuditEntry> until(Instant end) {
        return (entry, query, is) -> is.lessThan(entry.get("act").get("at"), end);
    }

    static Specification<AuditEntry> by(String username) {
        return (entry, query, is) -> is.equal(entry.get("act").get("username"), username);
    }

    static Specification<AuditEntry> of(Collection<String> entities) {
        return (entry, query, is) -> entity(entry).in(entities);
    }

    static Specification<AuditEntry> notOf(Collection<String> entities) {
        return (entry, query, is) -> entity(entry).in(entities).not();
    }

    /** What happened to rows, or to what is part of them. */
    static Specification<AuditEntry> about(Collection<String> ids) {
        return (entry, query, is) -> is.or(
                entry.get("row").get("subject").in(ids),
                entry.get("row").get("id").in(ids));
    }

    /** What happened to these rows themselves. */
    static Specification<AuditEntry> to(Collection<String> ids) {
        return (entry, query, is) -> entry.get("row").get("id").in(ids);
    }

    static Specification<AuditEntry> handedIn() {
        return (entry, query, is) -> is.isFalse(entry.get("row").get("draft"));
    }

    private static Path<String> entity(Path<AuditEntry> entry) {
        return entry.get("row").get("entity");
    }
}
