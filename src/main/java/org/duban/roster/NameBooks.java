package org.duban.roster;

import java.time.Clock;
import java.time.LocalDate;
import org.duban.organization.Directories;
import org.springframework.stereotype.Component;

/** Opens the book of names of the current district. */
@Component
public class NameBooks {
    private final Directories directories;
    private final Clock clock;

    NameBooks(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    /** The names as the directory knows them today. */
    public NameBook today() {
        return new NameBook(directories.current(), LocalDate.now(clock));
    }
}
