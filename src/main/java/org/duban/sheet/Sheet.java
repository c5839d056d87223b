package org.duban.sheet;

import java.util.List;
import java.util.Optional;
import org.duban.progress.Period;

/** What one unit has to report for one period, with what it has written so far. */
record Sheet(Desk desk, int year, List<Integer> years, Period period, List<SheetLine> lines) {
    Optional<SheetLine> line(int number) {
        return lines.stream().filter(line -> line.target().number() == number).findFirst();
    }
}
