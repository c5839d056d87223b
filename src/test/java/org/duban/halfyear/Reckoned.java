package org.duban.halfyear;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is reported on a row of the table in the months from January to June, and the lights that follow.
 *
 * @param unit that reports it
 */
record Reckoned(int row, String unit, List<Month> months) {
    private static final String SILENT = "-";
    private static final String ASKED = "!";

    /**
     * One month.
     *
     * @param readings as they are typed, one for each box, {@code .} for one that stays empty; none in a month without a report
     * @param asked whether the program asks why
     */
    record Month(List<String> readings, boolean asked, Lamp lamp) {
        boolean isReported() {
            return !readings.isEmpty();
        }
    }

    /** Of a line of the reckoning. */
    static Reckoned of(String line) {
        String[] cells = line.split("\\|");
        List<Month> months = Stream.of(cells).skip(3).map(Reckoned::month).toList();
        return new Reckoned(Integer.parseInt(cells[0].strip()), cells[1].strip(), months);
    }

    private static Month month(String cell) {
        String[] parts = cell.split("=");
        List<String> typed = List.of(parts[0].strip().split(" "));
        List<String> readings = typed.stream()
                .filter(each -> !each.equals(SILENT) && !each.equals(ASKED))
                .toList();
        return new Month(readings, typed.contains(ASKED), lamp(parts[parts.length - 1].strip()));
    }

    private static Lamp lamp(String words) {
        String[] parts = words.split(" ");
        return parts.length == 1 ? Lamp.GREY : new Lamp(parts[1], parts[0]);
    }

    /** @param month from 1 on */
    Month in(int month) {
        return months.get(month - 1);
    }
}
