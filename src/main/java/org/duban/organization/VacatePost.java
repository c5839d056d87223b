package org.duban.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.duban.shared.UseCase;

/** Leaves a post vacant from a day on; what it was given stays with it. */
@UseCase
class VacatePost {
    private final Posts posts;

    VacatePost(Posts posts) {
        this.posts = posts;
    }

    /** @throws DateTooEarly where the holder had not begun by then */
    void execute(UUID id, LocalDate from) {
        Post post = posts.get(id);
        post.vacate(from);
        posts.save(post);
    }
}
