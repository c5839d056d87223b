package org.duban.light;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The light of a target with the figures it rests on.
 *
 * @param standings of the counted indicators that have data
 * @param silent how many counted indicators have none
 * @param plan the share that should be kept by now
 */
public record Verdict(Signal signal, List<Standing> standings, int silent, Share plan) {
    public Verdict {
        standings = List.copyOf(standings);
    }

    static Verdict of(List<Standing> standings, int silent, Share planWithoutData) {
        if (standings.isEmpty()) {
            return new Verdict(Signal.NO_DATA, standings, silent, planWithoutData);
        }
        Share plan = Share.mean(standings.stream().map(Standing::due).toList());
        return new Verdict(worst(standings, silent), standings, silent, plan);
    }

    private static Signal worst(List<Standing> standings, int silent) {
        Signal worst = decisive(standings).orElseThrow().signal();
        return worst == Signal.DONE && silent > 0 ? Signal.ON_TRACK : worst;
    }

    /** The mean of what the indicators keep, none counted for more than all; empty without data. */
    public Optional<Share> kept() {
        return Optional.of(standings.stream()
                        .map(Standing::kept)
                        .map(Share::capped)
                        .toList())
                .filter(shares -> !shares.isEmpty())
                .map(Share::mean);
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
