package org.duban.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.organization.Directory;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.workbook.BadCell;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a workbook changes in the directory.
 *
 * @param units those that change or are new; likewise {@code posts}
 * @param bad the cells that cannot be taken
 */
record Plan(List<Entry> units, List<PostLine> posts, List<Change> changes, List<BadCell> bad) {
    static Plan of(List<Entry> units, List<PostLine> posts, List<BadCell> bad, Directory directory) {
        List<Change> changes = new ArrayList<>();
        List<Entry> changedUnits = units.stream()
                .filter(each -> changes.addAll(changes(each, directory)))
                .toList();
        List<PostLine> changedPosts = posts.stream()
                .filter(each -> changes.addAll(changes(each, directory)))
                .toList();
        return new Plan(changedUnits, changedPosts, List.copyOf(changes), List.copyOf(bad));
    }

    private static List<Change> changes(Entry entry, Directory directory) {
        Optional<Unit> unit = Optional.ofNullable(entry.id()).flatMap(directory::unit);
        return Change.between(
                unit.map(Unit::name).orElse(entry.name().full()),
                unit.isEmpty(),
                unit.map(each -> Entry.of(each, directory).values()).orElse(List.of()),
                entry.values());
    }

    private static List<Change> changes(PostLine line, Directory directory) {
        Optional<Post> post = directory.posts().stream()
                .filter(each -> each.id().equals(line.id()))
                .findFirst();
        return Change.between(
                post.map(Post::title).orElse(line.title()),
                post.isEmpty(),
                post.map(each -> PostLine.of(each).values()).orElse(List.of()),
                line.values());
    }

    /**
     * The plan that a form carries.
     *
     * @throws RuntimeException where the text is not what {@link #json()} writes
     */
    public static Plan of(String json) {
        return JsonMapper.shared().readValue(json, Plan.class);
    }

    /** The plan in one field of a form. */
    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** Whether it still changes what the person saw. */
    boolean fits(Directory directory) {
        return of(units, posts, bad, directory).changes.equals(changes);
    }
}
