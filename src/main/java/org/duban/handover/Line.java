package org.duban.handover;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was handed over: a target in a role, or a post.
 *
 * @param year of the target's table; 0 for a post
 * @param number of the target; 0 for a post
 * @param role LEADER, LEAD or SUPPORT; null for a post
 * @param words those of the target, or the title of the post
 */
record Line(int year, int number, @Nullable String role, String words) {
    static Line post(String title) {
        return new Line(0, 0, null, title);
    }
}
