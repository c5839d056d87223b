package org.duban.organization;

import org.duban.shared.UseCase;

/** Adds a post at the end of the protocol order. */
@UseCase
class AddPost {
    private final Posts posts;

    AddPost(Posts posts) {
        this.posts = posts;
    }

    /** @throws NameTaken where there is a post of that title with that holder, or without one where none is named */
    Post execute(PostEntry entry) {
        Post post = new Post(entry.title(), (int) posts.count());
        if (entry.holder() != null) {
            post.appoint(entry.holder(), entry.from());
        }
        if (posts.findAllByOrderByPosition().stream().anyMatch(post::isTheSameAs)) {
            throw new NameTaken(entry.holder() == null ? entry.title() : entry.title() + " " + entry.holder());
        }
        return posts.save(post);
    }
}
