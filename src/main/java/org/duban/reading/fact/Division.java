package org.duban.reading.fact;

import org.duban.reading.Level;
import org.jspecify.annotations.Nullable;

/** A line of the list of divisions: its name, with those above it, and the years in which it was in force. */
record Division(String name, String fullName, Level level, int from, int to) {
    /** Of the columns code, name, full_name, level, parent, valid_from, valid_to. */
    static Division of(String line) {
        String[] cells = line.split(",", -1);
        int to = cells[6].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cells[6]);
        return new Division(cells[1], cells[2], Level.valueOf(cells[3]), Integer.parseInt(cells[5]), to);
    }

    /** Whether a printed name is this one, alone or with those right above it or its province. */
    boolean isPrinted(String printed) {
        return fullName.endsWith(printed)
                || printed.endsWith(name)
                        && fullName.startsWith(printed.substring(0, printed.length() - name.length()));
    }

    boolean wasInForce(@Nullable Integer year) {
        return year == null ? to == Integer.MAX_VALUE : from <= year && year <= to;
    }

    /** The city that it stands below; empty where it is a province, a city, or stands right below a province. */
    String city() {
        String above = fullName.substring(0, fullName.length() - name.length());
        return Divisions.ending(above)
                .filter(division -> division.level() == Level.CITY)
                .map(Division::name)
                .findFirst()
                .orElse("");
    }
}
