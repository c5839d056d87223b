package org.duban.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.organization.Post;
import org.duban.organization.Unit;

/** The names that a table prints for units and posts on a day. */
public final class Labels {
    private final Map<UUID, String> labels = new HashMap<>();

    public Labels(List<Unit> units, List<Post> posts, LocalDate day) {
        units.forEach(unit -> labels.put(unit.id(), unit.nameOn(day).label()));
        posts.forEach(post -> labels.put(post.id(), post.label(day)));
    }

    public String of(UUID who) {
        return labels.getOrDefault(who, "");
    }
}
