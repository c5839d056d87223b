package org.duban.reading.repair;

import java.util.ArrayList;
import java.util.List;
import org.duban.reading.Repair.Kind;
import org.duban.reading.Span;
import org.jspecify.annotations.Nullable;

/** Turns the runs that were read anew into changes; what stays lost becomes a gap. */
final class Remake {
    static final String GAP = "□";
    /** A document that lost more than this is not worth the search. */
    private static final int MOST_LOSSES = 2_000;

    private static final int BLANK_TRAIL = 0xA1;

    private final String text;
    private final List<Edit> edits = new ArrayList<>();
    private @Nullable Evidence evidence;
    private @Nullable Glyph last;
    private int losses;

    Remake(String text) {
        this.text = text;
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }

    void put(List<Glyph> run) {
        for (int i = 0; i < run.size(); i++) {
            Glyph glyph = run.get(i);
            String words = glyph.isWhole() ? String.valueOf(glyph.character()) : resolve(glyph, following(run, i));
            put(glyph.source(), words);
            last = glyph;
        }
    }

    /** The two characters behind a place of the run, as mended. */
    private String following(List<Glyph> run, int place) {
        StringBuilder words = new StringBuilder();
        for (Glyph glyph : run.subList(place + 1, Math.min(place + 3, run.size()))) {
            words.append(glyph.character());
        }
        int end = run.get(run.size() - 1).source().end();
        return words.append(at(end)).append(at(end + 1)).substring(0, 2);
    }

    private String resolve(Glyph glyph, String following) {
        char before = charBefore(glyph.source().start());
        if (glyph.lead() == Glyph.LOST && glyph.trail() == BLANK_TRAIL && Character.isWhitespace(before)) {
            return "　";
        }
        if (++losses > MOST_LOSSES) {
            return GAP;
        }
        return new LostCharacter(evidence(), glyph, byteBefore(glyph, before), before, following)
                .find()
                .map(String::valueOf)
                .orElse(GAP);
    }

    /** Gathered at the first loss; most documents have none. */
    private Evidence evidence() {
        Evidence known = evidence == null ? new Evidence(text) : evidence;
        evidence = known;
        return known;
    }

    /** Makes one change of what goes on without a gap. */
    private void put(Span source, String words) {
        Kind kind = words.equals(GAP) ? Kind.LOST_FOR_GOOD : Kind.SHIFTED_BYTES;
        Edit previous = edits.isEmpty() ? null : edits.get(edits.size() - 1);
        if (previous != null && previous.kind() == kind && previous.span().end() == source.start()) {
            Span joined = new Span(previous.span().start(), source.end());
            edits.set(edits.size() - 1, new Edit(kind, joined, previous.after() + words));
        } else {
            edits.add(new Edit(kind, source, words));
        }
    }

    private int byteBefore(Glyph glyph, char before) {
        Glyph mended = last;
        boolean adjacent =
                mended != null && mended.source().end() == glyph.source().start();
        return adjacent && mended != null && mended.trail() != Glyph.LOST ? mended.trail() : Gbk.trail(before);
    }

    /** The character before a place as mended, a reading behind it left out. */
    private char charBefore(int place) {
        Edit previous = edits.isEmpty() ? null : edits.get(edits.size() - 1);
        if (previous != null
                && previous.span().end() == place
                && !previous.after().isEmpty()) {
            return previous.after().charAt(previous.after().length() - 1);
        }
        int open = text.lastIndexOf('(', place);
        boolean noted = place > 0 && text.charAt(place - 1) == ')' && open > 0 && place - open < 10;
        return at(noted ? open - 1 : place - 1);
    }

    private char at(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
    }
}
