package org.duban.adoption;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.adoption.Trial.Move;
import org.duban.progress.TrackRecord;
import org.duban.progress.TrackRecords;
import org.duban.rulebook.LightRuling;
import org.duban.rulebook.Rulebook;
import org.duban.rulebook.Rules;
import org.duban.shared.UseCase;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.duban.timetable.Timetables;

/** Counts how many targets would have another light by other rules, and changes nothing. */
@UseCase
class TryRules {
    private final Rulebook rulebook;
    private final TrackRecords trackRecords;
    private final Timetables timetables;
    private final Clock clock;

    TryRules(Rulebook rulebook, TrackRecords trackRecords, Timetables timetables, Clock clock) {
        this.rulebook = rulebook;
        this.trackRecords = trackRecords;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** Of the year that the rules begin in, in its last period that is over. */
    Trial execute(RulesForm form, String by) {
        List<LightRuling> rulings = new ArrayList<>(rulebook.rules().rulings());
        rulings.add(form.by(by, clock.instant()));
        Rules other = new Rules(rulings);
        int year = form.from().getYear();
        Timetable timetable = timetables.of(year);
        return timetable
                .lastOver(LocalDate.now(clock))
                .map(period -> trial(period, other, trackRecords.ofYear(year)))
                .orElse(Trial.NOTHING_OVER);
    }

    private static Trial trial(Period period, Rules other, List<TrackRecord> records) {
        Map<Move, Long> moves = records.stream()
                .map(each -> new Move(
                        each.at(period).signal(), each.at(period, other).signal(), 0))
                .filter(move -> move.from() != move.to())
                .collect(groupingBy(move -> move, counting()));
        List<Move> counted = moves.entrySet().stream()
                .map(each -> each.getKey().times(each.getValue()))
                .sorted(comparing((Move move) -> move.from()).thenComparing(Move::to))
                .toList();
        return new Trial(period.toString(), records.size(), counted);
    }
}
