package org.duban.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Writes points in time as pages show them, in the time of the office. */
public final class Times {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Times() {}

    public static String minute(Instant at, Clock clock) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }

    public static String second(Instant at, Clock clock) {
        return SECOND.format(at.atZone(clock.getZone()));
    }
}
