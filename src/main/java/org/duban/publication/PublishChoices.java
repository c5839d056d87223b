package org.duban.publication;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a draft before publishing it.
 *
 * @param revision the one of the draft that the person saw; null where nobody was asked
 * @param links proposed targets that are only a further source of an existing target, the others become targets of their own; null
 *     where nobody was asked, so that the same words are linked
 */
public record PublishChoices(
        @Nullable Long revision, @Nullable Map<UUID, UUID> links, NameChoices units, NameChoices leaders) {
    /** Nobody is asked: the same words are linked, all others added. */
    public static PublishChoices unasked(boolean createUnknown) {
        NameChoices names = createUnknown ? NameChoices.CREATE_ALL : NameChoices.LEAVE_OPEN;
        return new PublishChoices(null, null, names, names);
    }
}
