package org.duban.rereading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.reading.Span;
import org.duban.report.ProposedTarget;

/** Where the words of a family of targets stand in another reading. */
class Homes {
    private record Home(Span before, Span now) {}

    private final Relocation relocation;
    private final List<Home> homes = new ArrayList<>();

    private Homes(Relocation relocation) {
        this.relocation = relocation;
    }

    /**
     * @param before the text of the reading that is left
     * @return empty where words of the family stand in the other reading no longer
     */
    static Optional<Homes> of(Family family, String before, Relocation relocation) {
        Homes homes = new Homes(relocation);
        for (ProposedTarget target : family.read()) {
            Span span = target.span();
            Optional<Span> now = relocation.find(span.in(before), span.start());
            if (now.isEmpty()) {
                return Optional.empty();
            }
            homes.homes.add(new Home(span, now.get()));
        }
        return Optional.of(homes);
    }

    boolean overlap(Span span) {
        return homes.stream().anyMatch(home -> home.now().overlaps(span));
    }

    /** Where a run of the family's words stands now. */
    Span of(Span span) {
        int start = homes.stream()
                .filter(home -> home.before().start() <= span.start()
                        && span.start() < home.before().end())
                .findFirst()
                .map(home -> home.now().start() - home.before().start() + span.start())
                .orElseGet(() -> relocation.of(span.start()));
        int end = homes.stream()
                .filter(home -> home.before().start() < span.end()
                        && span.end() <= home.before().end())
                .findFirst()
                .map(home -> home.now().start() - home.before().start() + span.end())
                .orElseGet(() -> relocation.of(span.end()));
        return new Span(start, Math.max(start, end));
    }
}
