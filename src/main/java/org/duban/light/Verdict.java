package org.duban.light;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The light of a target with the figures it rests on.
 *
 * @param standings of the counted indicators that have data
 * @param bonuses where the 力争 above counted indicators stand; they change nothing
 * @param missing the counted indicators without a light
 * @param plan the share that should be kept by now
 */
public record Verdict(
        Signal signal, List<Standing> standings, List<Standing> bonuses, List<Missing> missing, Share plan) {
    public Verdict {
        standings = List.copyOf(standings);
        bonuses = List.copyOf(bonuses);
        missing = List.copyOf(missing);
    }

    static Verdict of(List<Standing> standings, List<Standing> bonuses, List<Missing> missing, Share planWithoutData) {
        if (standings.isEmpty()) {
            return new Verdict(Signal.NO_DATA, standings, bonuses, missing, planWithoutData);
        }
        Share plan = Share.mean(standings.stream().map(Standing::due).toList());
        return new Verdict(worst(standings, missing), standings, bonuses, missing, plan);
    }

    /** What is silent keeps a target from being done, and nothing else. */
    private static Signal worst(List<Standing> standings, List<Missing> missing) {
        Signal worst = decisive(standings).orElseThrow().signal();
        return worst == Signal.DONE && !missing.isEmpty() ? Signal.ON_TRACK : worst;
    }

    /** The mean of what the indicators keep, none counted for more than all or less than nothing; empty without data. */
    public Optional<Share> kept() {
        return Optional.of(standings.stream()
                        .map(Standing::kept)
                        .map(Share::capped)
                        .toList())
                .filter(shares -> !shares.isEmpty())
                .map(Share::mean);
    }

    /** Whether the percent rests on a person's judgement, in whole or in part. */
    public boolean isJudged() {
        return standings.stream().anyMatch(Standing::isJudged);
    }

    /** The indicator that the light comes from: the worst, and of equals the one furthest behind its plan. */
    public Optional<Standing> decisive() {
        return decisive(standings);
    }

    private static Optional<Standing> decisive(List<Standing> standings) {
        return standings.stream()
                .min(Comparator.comparing(Standing::signal, Signal.FROM_BEST.reversed())
                        .thenComparing(Standing::lead));
    }
}
