package org.duban.organization;

import java.util.List;
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
        List<Post> moved = ProtocolOrder.moved(posts.findAllByOrderByPosition(), posts.get(id), place);
        for (int position = 0; position < moved.size(); position++) {
            moved.get(position).moveTo(position);
        }
        posts.saveAll(moved);
    }
}
