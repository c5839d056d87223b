package org.duban.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.organization.Ended;
import org.springframework.stereotype.Component;

/** Says of whom a page names that they no longer work, so that their tasks can be handed over. */
@Component("formerUnits")
public class FormerUnits {
    private final Directories directories;
    private final Clock clock;

    FormerUnits(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    /** The units that came to an end by today, by their ids. */
    public Map<UUID, Ended> today() {
        Directory directory = directories.current();
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Ended> former = new HashMap<>();
        directory.units().stream()
                .filter(unit -> unit.isOverOn(today))
                .forEach(unit -> Ended.of(unit, directory.units()).ifPresent(end -> former.put(unit.id(), end)));
        return former;
    }
}
