package org.duban.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.account.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says on the start page what waits: a slice for a unit, objections for the section. */
@Component("waitingRounds")
@Transactional(readOnly = true)
public class WaitingRounds {
    private final Rounds rounds;
    private final Answers answers;
    private final SlicePages slices;
    private final Clock clock;

    WaitingRounds(Rounds rounds, Answers answers, SlicePages slices, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.slices = slices;
        this.clock = clock;
    }

    /**
     * An open round that waits for the person.
     *
     * @param count rows to answer, or objections to decide
     */
    public record Waiting(int year, int number, LocalDate due, boolean late, long count) {}

    /** Open rounds in which the person's unit has rows to answer. */
    public List<Waiting> slices(Viewer viewer) {
        UUID unit = viewer.unit();
        return unit == null
                ? List.of()
                : open().map(round ->
                                waiting(round, slices.page(round.year(), unit).left()))
                        .filter(each -> each.count() > 0)
                        .toList();
    }

    /** All open rounds, with the objections that wait. */
    public List<Waiting> objections(Viewer viewer) {
        return viewer.supervises()
                ? open().map(round ->
                                waiting(round, answers.countByRoundAndAboutIsNotNullAndDecisionIsNull(round.id())))
                        .toList()
                : List.of();
    }

    private Stream<Round> open() {
        return rounds.findByClosedAtIsNullOrderByDue().stream();
    }

    private Waiting waiting(Round round, long count) {
        boolean late = LocalDate.now(clock).isAfter(round.due());
        return new Waiting(round.year(), round.number(), round.due(), late, count);
    }
}
