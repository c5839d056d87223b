package org.duban.organization;

import java.util.UUID;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;

/** Changes the title of a post or puts another person into it. */
@UseCase
class ChangePost {
    private final Posts posts;

    ChangePost(Posts posts) {
        this.posts = posts;
    }

    /**
     * @param version that the change was made from
     * @throws ChangedMeanwhile where it is no longer the current one
     */
    void execute(UUID id, PostEntry entry, long version) {
        Post post = posts.get(id);
        ChangedMeanwhile.unlessSame(version, post.version());
        post.rename(entry.title());
        if (entry.holder() != null) {
            post.appoint(entry.holder(), entry.from());
        }
        posts.save(post);
    }
}
