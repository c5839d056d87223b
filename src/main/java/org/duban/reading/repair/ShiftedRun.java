package org.duban.reading.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a run of text whose bytes slipped by one: a byte was lost ({@code ?}), so each character took the first half of
 * the next, until a second byte was lost or an ASCII letter closed the gap. Where a character may stand for one or two
 * bytes, all ways are tried and the best is kept.
 */
final class ShiftedRun {
    private static final int LONGEST = 60;
    private static final int MOST_STEPS = 300;
    private static final int ENOUGH = 3;
    private static final double LEAST_HOPE = 0.5;
    private static final int FIRST_TRAIL = 0x40;
    private static final int WIDE_LEAD = 0xA3;
    private static final Pattern NOTE = Pattern.compile("(" + PinyinNotes.SYLLABLE + ")[)）]");

    private final String text;
    private final List<Glyph> path = new ArrayList<>();
    private double sum;
    private int whole;
    private List<Glyph> best = List.of();
    private double bestQuality = -1;
    private int steps;

    private ShiftedRun(String text) {
        this.text = text;
    }

    /** The best reading of the run that begins with the lost byte at this place; empty where there is none. */
    static List<Glyph> at(int place, String text) {
        ShiftedRun run = new ShiftedRun(text);
        Matcher note = run.noteAt(place + 1);
        run.follow(note == null ? place + 1 : note.end(), Glyph.LOST, place, note == null ? null : note.group(1));
        return run.best;
    }

    static boolean isLost(char c) {
        return c == '?' || c == '\uFFFD';
    }

    private @Nullable Matcher noteAt(int place) {
        if (place >= text.length() || !Character.isLowerCase(text.charAt(place))) {
            return null;
        }
        Matcher note = NOTE.matcher(text).region(place, Math.min(text.length(), place + 10));
        return note.lookingAt() ? note : null;
    }

    /** Pairs the pending byte, which stands at {@code start}, with the first byte at {@code at}. */
    private void follow(int at, int pending, int start, @Nullable String note) {
        if (at >= text.length() || isHopeless() || ++steps > MOST_STEPS) {
            return;
        }
        char c = text.charAt(at);
        if (Gbk.lead(c) > 0) {
            step(new Glyph(pending, Gbk.lead(c), new Span(start, at), note, null), at + 1, Gbk.trail(c));
        } else if (isLost(c)) {
            followLost(at, pending, start, note);
        }
        if (Gbk.single(c) >= FIRST_TRAIL) {
            finish(new Glyph(pending, Gbk.single(c), new Span(start, at + 1), note, null));
        }
        if (c > ' ' && c < 0x7F && noteAt(at + 1) == null) {
            step(new Glyph(pending, WIDE_LEAD, new Span(start, at), note, null), at + 1, Gbk.wideTrail(c));
        }
    }

    private void followLost(int at, int pending, int start, @Nullable String note) {
        Matcher own = noteAt(at + 1);
        Span source = new Span(start, own == null ? at + 1 : own.end());
        finish(new Glyph(pending, Glyph.LOST, source, note, own == null ? null : own.group(1)));
    }

    private void step(Glyph glyph, int next, int pending) {
        push(glyph, 1);
        follow(next, pending, next - 1, null);
        push(glyph, -1);
    }

    private void finish(Glyph last) {
        push(last, 1);
        double quality = mean();
        if (quality >= bestQuality) {
            bestQuality = quality;
            best = List.copyOf(path);
        }
        push(last, -1);
    }

    /** Adds a character to the path, or takes the last one off again. */
    private void push(Glyph glyph, int sign) {
        if (sign > 0) {
            path.add(glyph);
        } else {
            path.remove(path.size() - 1);
        }
        if (glyph.isWhole()) {
            sum += sign * Quality.of(glyph.character());
            whole += sign;
        }
    }

    private double mean() {
        return whole == 0 ? -1 : sum / whole;
    }

    private boolean isHopeless() {
        return path.size() >= LONGEST || whole >= ENOUGH && mean() < LEAST_HOPE;
    }

    /** The mean over the characters of a run that are whole. */
    static double quality(List<Glyph> run) {
        return run.stream()
                .filter(Glyph::isWhole)
                .mapToDouble(glyph -> Quality.of(glyph.character()))
                .average()
                .orElse(-1);
    }
}
