package org.duban.handover;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.shared.Folded;
import org.duban.shared.UseCase;

/** Puts a person into all posts of another from a day on; the targets stay with the posts. */
@UseCase
class HandOverPosts {
    private final Posts posts;
    private final Receipts receipts;
    private final Clock clock;

    HandOverPosts(Posts posts, Receipts receipts, Clock clock) {
        this.posts = posts;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * @return the id of the receipt
     * @throws NothingToHandOver where the giver holds no post on the day before
     */
    UUID execute(PersonForm form, String by) {
        Folded giver = Folded.of(form.giver());
        List<Post> held = posts.findAllByOrderByPosition().stream()
                .filter(each -> each.holderOn(form.on().minusDays(1))
                        .filter(holder -> Folded.of(holder.name()).equals(giver))
                        .isPresent())
                .toList();
        if (held.isEmpty()) {
            throw new NothingToHandOver(form.giver());
        }
        held.forEach(each -> each.appoint(form.taker().strip(), form.on()));
        posts.saveAll(held);
        List<Line> lines = held.stream().map(each -> Line.post(each.title())).toList();
        return receipts.save(new Receipt(form.giver(), form.taker(), lines, by, clock.instant()))
                .id();
    }
}
