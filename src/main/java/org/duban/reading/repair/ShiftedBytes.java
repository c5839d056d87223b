package org.duban.reading.repair;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads again, at the other offset, what was read one byte off, as {@code 。ㄒ唬┰谛履} for {@code （一）在新能}. A
 * new reading is taken only where it is clearly the better prose; a character of which too little is left becomes a gap.
 */
final class ShiftedBytes implements Mender {
    private static final Pattern TRACE = Pattern.compile("[\u2500-\u257F\u3105-\u3129\uE000-\uE864]|[?\uFFFD](?:["
            + Script.HAN + "]|" + PinyinNotes.SYLLABLE + "[)）])");
    private static final double LEAST_QUALITY = 0.8;
    /** A megabyte of damaged report has some five hundred. */
    private static final int MOST_TRIED = 20_000;

    private static final double LEAST_GAIN = 0.2;

    @Override
    public List<Edit> mend(String text) {
        if (!TRACE.matcher(text).find()) {
            return List.of();
        }
        Remake remake = new Remake(text);
        for (int place = 0, tried = 0; place < text.length() && tried < MOST_TRIED; place++) {
            if (ShiftedRun.isLost(text.charAt(place))) {
                tried++;
                List<Glyph> run = ShiftedRun.at(place, text);
                if (isBetter(run, text)) {
                    remake.put(run);
                    place = end(run) - 1;
                }
            }
        }
        return remake.edits();
    }

    private static boolean isBetter(List<Glyph> run, String text) {
        if (run.isEmpty()) {
            return false;
        }
        double quality = ShiftedRun.quality(run);
        double before = Quality.mean(text.subSequence(run.get(0).source().start(), end(run)));
        return isOnlyLosses(run) || quality >= LEAST_QUALITY && quality >= before + LEAST_GAIN;
    }

    /** Two lost bytes side by side, or a reading left behind: no question mark stands so. */
    private static boolean isOnlyLosses(List<Glyph> run) {
        return run.stream().noneMatch(Glyph::isWhole)
                && (run.size() == 2 || run.stream().anyMatch(glyph -> glyph.leadNote() != null));
    }

    private static int end(List<Glyph> run) {
        return run.get(run.size() - 1).source().end();
    }
}
