package org.duban.publication;

import java.util.Optional;
import org.duban.likeness.Wording;
import org.duban.report.ProposedTarget;
import org.duban.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * How a proposed target stands to the targets that the year's table has already.
 *
 * @param existing the most alike of them, null where the kind is NEW
 * @param percent how alike the two are: the share of the shorter text that the longer one has too, by weight
 */
record Likeness(
        ProposedTarget proposed, Kind kind, @Nullable Target existing, int percent) {
    /** What a person has to do about it. */
    enum Kind {
        NEW,
        /** the same letters and digits: nothing to do */
        SAME,
        /** somebody has to look */
        SIMILAR
    }

    /** The two beside each other for the page, nothing where it is new. */
    Optional<PublishPage.Twin> twin() {
        return Optional.ofNullable(existing)
                .map(target -> new PublishPage.Twin(
                        proposed.id(),
                        target.id(),
                        kind,
                        percent,
                        target.number(),
                        Wording.of(kind == Kind.SAME ? proposed.text() : target.text(), proposed.text())));
    }
}
