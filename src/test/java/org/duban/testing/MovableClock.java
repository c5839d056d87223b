package org.duban.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The clock of the program under test: it shows the time of China until a test puts it to another day, from which it goes on. */
@Primary
@TestComponent
public class MovableClock extends Clock {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private volatile Duration ahead = Duration.ZERO;

    public void putTo(LocalDateTime time) {
        ahead = Duration.between(Instant.now(), time.atZone(CHINA).toInstant());
    }

    /** Shows the time again that it is. */
    public void putRight() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
