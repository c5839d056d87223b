package org.duban.organization;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Opens the directory of the current district. */
@Component
public class Directories {
    private final Units units;
    private final Posts posts;
    private final Clock clock;

    Directories(Units units, Posts posts, Clock clock) {
        this.clock = clock;
        this.units = units;
        this.posts = posts;
    }

    /** Another one whenever a unit or post of the current district was added or changed. */
    public long stamp() {
        return units.stamp() + posts.stamp();
    }

    /** The directory as it is now: two queries, however many names are then looked up. */
    public Directory current() {
        return new Directory(units.findAllByOrderByPosition(), posts.findAllByOrderByPosition(), LocalDate.now(clock));
    }
}
