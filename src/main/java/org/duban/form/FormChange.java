package org.duban.form;

import java.util.List;
import java.util.Map;
import org.duban.progress.Claim;

/**
 * What a form changes about one target.
 *
 * @param version of the unit's word that it is laid beside
 * @param newer whether that word is newer than the form
 * @param claim what was filled in
 * @param doubts sentences about its figures, by their field
 * @param differences field by field
 */
record FormChange(
        int number,
        String text,
        long version,
        boolean newer,
        Claim claim,
        String explanation,
        Map<String, String> doubts,
        List<Difference> differences) {
    /** One field before and after. */
    record Difference(String name, String before, String after) {}
}
