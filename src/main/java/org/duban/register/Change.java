package org.duban.register;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that the directory is to say otherwise.
 *
 * @param subject the unit or post
 * @param fresh whether it is not in the directory yet
 * @param field the key of its heading
 */
record Change(String subject, boolean fresh, String field, String from, String to) {
    /** What a field says. */
    record Value(String field, String words) {}

    /** The fields that differ; both lists have the same fields in the same order. */
    static List<Change> between(String subject, boolean fresh, List<Value> before, List<Value> after) {
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < after.size(); at++) {
            String from = fresh ? "" : before.get(at).words();
            String to = after.get(at).words();
            if (!from.equals(to)) {
                changes.add(new Change(subject, fresh, after.get(at).field(), from, to));
            }
        }
        return changes;
    }
}
