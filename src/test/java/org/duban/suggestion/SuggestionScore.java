package org.duban.suggestion;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How often one of the units printed is the first, or among the first three, of those suggested. */
public record SuggestionScore(int asked, int first, int three) {
    static final SuggestionScore NONE = new SuggestionScore(0, 0, 0);

    SuggestionScore plus(Set<UUID> printed, List<Likely> suggested) {
        List<UUID> three = suggested.stream().map(Likely::who).limit(3).toList();
        boolean top = three.stream().limit(1).anyMatch(printed::contains);
        boolean among = three.stream().anyMatch(printed::contains);
        return new SuggestionScore(asked + 1, first + (top ? 1 : 0), this.three + (among ? 1 : 0));
    }

    SuggestionScore plus(SuggestionScore other) {
        return new SuggestionScore(asked + other.asked, first + other.first, three + other.three);
    }

    /** 0 to 1. */
    public double top3() {
        return (double) three / asked;
    }

    @Override
    public String toString() {
        return "top-1 %.2f, top-3 %.2f of %d".formatted((double) first / asked, top3(), asked);
    }
}
