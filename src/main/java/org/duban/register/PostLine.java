package org.duban.register;

import java.util.List;
import java.util.UUID;
import org.duban.organization.Holder;
import org.duban.organization.Post;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook, or the directory itself, says of a post.
 *
 * @param id null for one that is not in the directory yet
 * @param order its place in the protocol order, from 1; 0 for none
 */
record PostLine(@Nullable UUID id, int order, String title, List<Holder> holders) {
    static PostLine of(Post post) {
        return new PostLine(post.id(), post.position() + 1, post.title(), post.holders());
    }

    /** Each field as it is compared and shown. */
    List<Change.Value> values() {
        return List.of(
                new Change.Value(Columns.ORDER, order == 0 ? "" : String.valueOf(order)),
                new Change.Value(Columns.TITLE, title),
                new Change.Value(
                        Columns.HOLDER,
                        String.join(
                                "、",
                                holders.stream()
                                        .map(each -> each.name() + Entry.term(each.from(), each.until()))
                                        .toList())));
    }
}
