package org.duban.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.springframework.stereotype.Component;

/** Writes posts as a workbook says. */
@Component
class PostWriter {
    private final Posts posts;

    PostWriter(Posts posts) {
        this.posts = posts;
    }

    void write(List<PostLine> lines) {
        Map<PostLine, Post> written = new HashMap<>();
        lines.forEach(each -> written.put(each, post(each)));
        written.forEach((line, post) -> {
            post.rename(line.title());
            post.record(line.holders());
        });
        posts.saveAll(written.values());
        order(lines, written);
    }

    private Post post(PostLine line) {
        return line.id() == null ? posts.save(new Post(line.title(), (int) posts.count())) : posts.get(line.id());
    }

    private void order(List<PostLine> lines, Map<PostLine, Post> written) {
        List<Post> all = new ArrayList<>(posts.findAllByOrderByPosition());
        List<PostLine> placed = lines.stream()
                .filter(each -> each.order() > 0)
                .sorted(Comparator.comparing(PostLine::order))
                .toList();
        placed.forEach(each -> all.removeIf(post -> post.equals(written.get(each))));
        placed.forEach(each -> all.add(Math.min(each.order() - 1, all.size()), written.get(each)));
        for (int position = 0; position < all.size(); position++) {
            all.get(position).moveTo(position);
        }
        posts.saveAll(all);
    }
}
