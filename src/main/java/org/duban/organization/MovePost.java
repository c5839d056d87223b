package org.duban.organization;

import java.util.Map;
import java.util.UUID;
import org.duban.shared.UseCase;

/** Moves a post to a place in the protocol order. */
@UseCase
class MovePost {
    private final Posts posts;

    MovePost(Posts posts) {
        this.posts = posts;
    }

    /** @param place from 1; beyond an end of the list it is that end */
    void execute(UUID id, int place) {
        posts.saveAll(
                ProtocolOrder.place(posts.findAllByOrderByPosition(), Map.of(posts.get(id), place), Post::moveTo));
    }
}
