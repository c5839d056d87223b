package org.duban.publication;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a draft before publishing it.
 *
 * @param revision the one of the draft that the person saw; null where nobody was asked
 * @param decisions by proposed target; null where nobody was asked, so that the same words are linked and all others added
 * @param gone rows of the table that are to be taken out, because the document does not have them
 */
public record PublishChoices(
        @Nullable Long revision,
        @Nullable Map<UUID, Decision> decisions,
        Set<UUID> gone,
        NameChoices units,
        NameChoices leaders) {
    /** Nobody is asked: the same words are linked, all others added. */
    public static PublishChoices unasked(boolean createUnknown) {
        NameChoices names = createUnknown ? NameChoices.CREATE_ALL : NameChoices.LEAVE_OPEN;
        return new PublishChoices(null, null, Set.of(), names, names);
    }
}
