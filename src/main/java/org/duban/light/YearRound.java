package org.duban.light;

/** A rule of promises that hold all year round: the whole is due at any time but for a plan line, and settled only at the end. */
abstract class YearRound implements Rule {
    @Override
    public Share due(Goal goal, Moment moment) {
        return goal.pace().isTyped() ? goal.pace().due(goal, moment, value -> kept(goal, value)) : Share.WHOLE;
    }

    @Override
    public Signal reached(Case one) {
        return one.moment().isLast() ? Signal.DONE : Signal.ON_TRACK;
    }

    @Override
    public Signal notReached(Case one) {
        Share kept = kept(one.goal(), one.measured());
        Share due = due(one.goal(), one.moment());
        return one.goal().pace().isTyped() && due.isBelow(Share.WHOLE)
                ? one.thresholds().onTheWay(kept, due)
                : one.thresholds().shortOf(kept, due);
    }
}
