package org.duban.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.roster.Answerers;
import org.duban.roster.Labels;
import org.duban.roster.Roster;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Reads a year's table as the export prints it: a past year's with the holders of its last day. */
@Component
class CurrentTables {
    private final Targets targets;
    private final Roster roster;
    private final Directories directories;
    private final Clock clock;

    CurrentTables(Targets targets, Roster roster, Directories directories, Clock clock) {
        this.targets = targets;
        this.roster = roster;
        this.directories = directories;
        this.clock = clock;
    }

    CurrentTable of(int year) {
        Directory directory = directories.current();
        LocalDate on = date(year);
        Labels labels = new Labels(directory.units(), directory.posts(), on);
        List<Target> table = targets.findByYearAndCancelledFalseOrderByNumber(year);
        Answerers answerers = roster.of(table.stream().map(Target::id).toList());
        Map<Integer, CurrentRow> rows = new TreeMap<>();
        table.forEach(target -> rows.put(target.number(), new CurrentRow(target, answerers, labels)));
        return new CurrentTable(rows, directory, on);
    }

    private LocalDate date(int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        return today.isAfter(end) ? end : today;
    }
}
