package org.duban.lookup;

import java.time.LocalDate;
import java.util.UUID;
import org.duban.organization.Post;
import org.duban.organization.Unit;

/**
 * A unit, group or post that answers to what was typed.
 *
 * @param name as tables print it today
 * @param fullName the full name of a unit, the title of a post
 * @param order its place in the protocol order, from 1
 */
public record Found(UUID id, String name, String fullName, Kind kind, int order) {
    /** What it is. */
    public enum Kind {
        UNIT,
        GROUP,
        POST
    }

    static Found of(Unit unit) {
        return new Found(
                unit.id(), unit.label(), unit.name(), unit.isGroup() ? Kind.GROUP : Kind.UNIT, unit.position() + 1);
    }

    static Found of(Post post, LocalDate day) {
        return new Found(post.id(), post.label(day), post.title(), Kind.POST, post.position() + 1);
    }
}
