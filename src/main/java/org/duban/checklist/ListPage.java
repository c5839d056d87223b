package org.duban.checklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * One list, or all of them side by side.
 *
 * @param kind null for all
 * @param period that was asked for; null where none was
 * @param reported whose reports are looked at
 * @param blocks the units in protocol order, also those with nothing
 */
record ListPage(
        Timetable timetable,
        LocalDate day,
        @Nullable Kind kind,
        @Nullable Period period,
        Period reported,
        List<Block> blocks) {
    public List<Kind> kinds() {
        return Arrays.asList(Kind.values());
    }

    /** How many lines a list has. */
    public long lines(Kind of) {
        return blocks.stream().mapToLong(block -> block.count(of)).sum();
    }

    /** How many targets are in a list: one that two units lead is in it twice. */
    public long targets(Kind of) {
        return rows(of).map(Row::number).distinct().count();
    }

    /** How many of them are over their day. */
    public long late(Kind of) {
        return rows(of).filter(Row::late).map(Row::number).distinct().count();
    }

    /** The period to choose: a list that is of one period always has one, another may be of the whole year. */
    public @Nullable Period chosen() {
        return kind == Kind.RETURNED ? period : reported;
    }

    private Stream<Row> rows(Kind of) {
        return blocks.stream().flatMap(block -> block.rows().stream()).filter(row -> row.kind() == of);
    }
}
