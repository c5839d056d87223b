package org.duban.light;

/** A rule of promises that hold all year round: the whole is due at any time, and settled only when the year ends. */
abstract class YearRound implements Rule {
    @Override
    public Share due(Share elapsed) {
        return Share.WHOLE;
    }

    @Override
    public Signal reached(Share elapsed) {
        return elapsed.isBelow(Share.WHOLE) ? Signal.ON_TRACK : Signal.DONE;
    }

    @Override
    public Signal notReached(Share kept, Share elapsed, Thresholds thresholds) {
        return thresholds.shortOf(kept, Share.WHOLE);
    }
}
