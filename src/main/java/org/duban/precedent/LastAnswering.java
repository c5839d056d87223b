package org.duban.precedent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.roster.Roster;
import org.springframework.stereotype.Component;

/** Knows who answered for a row of last year and is still there to answer again. */
@Component
class LastAnswering {
    private final Roster roster;
    private final Directories directories;
    private final Clock clock;

    LastAnswering(Roster roster, Directories directories, Clock clock) {
        this.roster = roster;
        this.directories = directories;
        this.clock = clock;
    }

    Offers about(Pairs pairs) {
        List<UUID> rows = Stream.concat(pairs.now().stream(), pairs.before().stream())
                .map(row -> row.target().id())
                .toList();
        return new Offers(present(), roster.of(rows));
    }

    private Set<UUID> present() {
        Directory directory = directories.current();
        Set<UUID> present = new HashSet<>();
        directory.unitsOn(LocalDate.now(clock)).stream().map(Unit::id).forEach(present::add);
        directory.posts().stream().map(Post::id).forEach(present::add);
        return present;
    }
}
