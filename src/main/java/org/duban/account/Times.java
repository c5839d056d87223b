package org.duban.account;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Writes points in time as pages show them, in the time of the office. */
final class Times {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Times() {}

    static String minute(Instant at, Clock clock) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }

    static String second(Instant at, Clock clock) {
        return SECOND.format(at.atZone(clock.getZone()));
    }
}
