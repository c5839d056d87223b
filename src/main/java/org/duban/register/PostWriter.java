package org.duban.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.organization.ProtocolOrder;
import org.springframework.stereotype.Component;

/** Writes posts as a workbook says. */
@Component
class PostWriter {
    private final Posts posts;

    PostWriter(Posts posts) {
        this.posts = posts;
    }

    void write(List<PostLine> lines) {
        Map<PostLine, Post> written = new LinkedHashMap<>();
        lines.forEach(each -> written.put(each, post(each)));
        written.forEach((line, post) -> {
            post.rename(line.title());
            post.record(line.holders());
        });
        posts.saveAll(written.values());
        order(written);
    }

    private Post post(PostLine line) {
        return line.id() == null ? posts.save(new Post(line.title(), (int) posts.count())) : posts.get(line.id());
    }

    private void order(Map<PostLine, Post> written) {
        Map<Post, Integer> places = new LinkedHashMap<>();
        written.forEach((line, post) -> {
            if (line.order() > 0) {
                places.put(post, line.order());
            }
        });
        posts.saveAll(ProtocolOrder.place(posts.findAllByOrderByPosition(), places, Post::moveTo));
    }
}
