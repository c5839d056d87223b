package org.duban.instruction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The leader who gave an instruction, and when.
 *
 * @param leader the name of the day
 * @param post that the leader held; always known where it was given on paper
 * @param account absent where it was given on paper
 * @param basis on paper: the document, or where it is written
 */
@Embeddable
record Giver(
        @Column(name = "leader") String leader,
        @Column(name = "post_id") @Nullable UUID post,
        @Column(name = "account_id") @Nullable UUID account,
        @Column(name = "given_on") LocalDate on,
        @Column(name = "basis") @Nullable String basis) {
    /** Whether the person gave it, or holds the post of the one who did. */
    boolean is(Viewer viewer) {
        return viewer.account().equals(account) || (post != null && post.equals(viewer.post()));
    }
}
