package org.duban.reading.repair;

import java.util.List;
import org.duban.reading.Repair;

/** Turns a document in the traditional script into the simplified one: one change for each run of characters. */
final class TraditionalScript implements Mender {
    @Override
    public List<Edit> mend(String text) {
        if (!Script.isTraditional(text)) {
            return List.of();
        }
        String simplified = Simplifier.dictionary().simplify(text);
        Edits edits = new Edits(Repair.Kind.TRADITIONAL_SCRIPT);
        for (int from = 0; from < text.length(); from++) {
            int to = from;
            while (to < text.length() && text.charAt(to) != simplified.charAt(to)) {
                to++;
            }
            if (to > from) {
                edits.replace(from, to, simplified.substring(from, to));
                from = to;
            }
        }
        return edits.list();
    }
}
