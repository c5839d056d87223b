package org.duban.rereading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duban.reading.OffsetMap;
import org.duban.reading.Repair;
import org.duban.reading.Span;

/** Leads from a place in one reading of a document to the same place in another, by way of the source. */
class Relocation {
    /** What the repairs of a passage changed may lead a few characters astray. */
    private static final int ASTRAY = 40;

    private final TreeMap<Integer, Integer> anchors = new TreeMap<>(Map.of(0, 0));
    private final OffsetMap now;
    private final String text;

    /**
     * @param before the repairs of the reading that is left
     * @param now the way from the source to the text of the other
     */
    Relocation(List<Repair> before, OffsetMap now, String text) {
        before.forEach(
                repair -> anchors.merge(repair.span().end(), repair.source().end(), Math::max));
        this.now = now;
        this.text = text;
    }

    int of(int offset) {
        Map.Entry<Integer, Integer> anchor = anchors.floorEntry(offset);
        return Math.min(now.toRepaired(anchor.getValue() + offset - anchor.getKey()), text.length());
    }

    /** Whether these words stand there now. */
    boolean reads(String words, Span span) {
        return span.in(text).equals(words);
    }

    boolean leads(int from, int to) {
        return Math.abs(of(from) - to) <= ASTRAY;
    }

    /** Where the words that stood at a place stand now; empty where they stand there no longer. */
    Optional<Span> find(String words, int from) {
        int about = of(from);
        if (text.startsWith(words, about)) {
            return Optional.of(new Span(about, about + words.length()));
        }
        int found = text.indexOf(words, Math.max(0, about - ASTRAY));
        return found < 0 || found > about + ASTRAY
                ? Optional.empty()
                : Optional.of(new Span(found, found + words.length()));
    }
}
