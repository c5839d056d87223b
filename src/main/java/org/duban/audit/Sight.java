package org.duban.audit;

import java.util.function.Predicate;
import org.springframework.data.jpa.domain.Specification;

/** How much of a district's record a reader of the whole sees. */
enum Sight {
    /** Every entry, but of the business only that it was done, by whom and when. */
    ADMINISTRATION(kind -> true, Kinds.ADMINISTRATIVE::contains),
    /** The work of the district with every value, but no drafts of the units, and nobody's sign-ins. */
    SUPERVISION(kind -> !Kinds.OF_ADMINISTRATORS.contains(kind), kind -> true);

    private final Predicate<String> listed;
    private final Predicate<String> readable;

    Sight(Predicate<String> listed, Predicate<String> readable) {
        this.listed = listed;
        this.readable = readable;
    }

    boolean lists(String kind) {
        return listed.test(kind);
    }

    /** Whether the values are shown too. */
    boolean reads(String kind) {
        return readable.test(kind);
    }

    Specification<AuditEntry> in(String district) {
        Specification<AuditEntry> all = Selection.in(district);
        return this == ADMINISTRATION
                ? all
                : all.and(Selection.notOf(Kinds.OF_ADMINISTRATORS)).and(Selection.handedIn());
    }
}
