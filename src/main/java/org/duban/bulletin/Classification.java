package org.duban.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duban.account.Viewer;
import org.duban.light.Share;
import org.duban.rulebook.Rulebook;
import org.duban.table.Named;
import org.duban.table.TargetRow;
import org.duban.table.TargetTable;
import org.duban.table.TargetTables;
import org.duban.timetable.Period;
import org.springframework.stereotype.Component;

/** Sorts the targets of a year into the classes of a bulletin, by what is known now. */
@Component
class Classification {
    private final TargetTables tables;
    private final Rulebook rulebook;

    Classification(TargetTables tables, Rulebook rulebook) {
        this.tables = tables;
        this.rulebook = rulebook;
    }

    /** By first lead unit in protocol order, those that nobody leads last; within a unit by number. */
    List<Line> of(Period period, Viewer viewer) {
        TargetTable table = tables.read(viewer, period.month().getYear(), period.lastDay());
        Share slack = rulebook.rules().judge(period.month()).thresholds().slack();
        List<String> protocol = new ArrayList<>(
                table.names().unitNames().stream().map(Named::label).toList());
        return table.rows().stream()
                .map(row -> line(row, slack))
                .sorted(Comparator.comparingInt(line -> place(line, protocol)))
                .toList();
    }

    private static Line line(TargetRow row, Share slack) {
        Optional<String> unit = row.lead().first().map(Named::label);
        return new Line(row.number(), row.text(), unit.orElse(null), Category.of(row.state(), slack));
    }

    private static int place(Line line, List<String> protocol) {
        int place = line.unit() == null ? -1 : protocol.indexOf(line.unit());
        return place < 0 ? protocol.size() : place;
    }
}
