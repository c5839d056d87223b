package org.duban.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post as the directory shows it on a day. */
record PostView(int order, UUID id, String title, @Nullable String holder) {
    boolean isVacant() {
        return holder == null;
    }

    static List<PostView> listOf(List<Post> posts, LocalDate day) {
        return posts.stream().map(post -> of(post, day)).toList();
    }

    static PostView of(Post post, LocalDate day) {
        return new PostView(
                post.position() + 1,
                post.id(),
                post.title(),
                post.holderOn(day).map(Holder::name).orElse(null));
    }
}
