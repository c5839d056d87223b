package org.duban.organization;

import java.util.List;
import java.util.UUID;
import org.duban.shared.UseCase;

/** Moves a post a step in the protocol order. */
@UseCase
class MovePost {
    private final Posts posts;

    MovePost(Posts posts) {
        this.posts = posts;
    }

    void execute(UUID id, Step step) {
        List<Post> moved = step.move(posts.get(id), posts.findAllByOrderByPosition());
        for (int position = 0; position < moved.size(); position++) {
            moved.get(position).moveTo(position);
        }
        posts.saveAll(moved);
    }
}
