package org.duban.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.shared.NotFound;
import org.springframework.stereotype.Component;

/** Names those between whom something is handed over. */
@Component
class Parties {
    private final Directories directories;
    private final Clock clock;

    Parties(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    /** Who gives and who takes, by name. */
    record Pair(String giver, String taker) {}

    /** @throws NotFound where the directory lacks one of the two, or one is a unit and the other a post */
    Pair pair(UUID from, UUID to) {
        Directory directory = directories.current();
        boolean units = directory.unit(from).isPresent();
        return new Pair(name(directory, from, units), name(directory, to, units));
    }

    private String name(Directory directory, UUID id, boolean unit) {
        return unit
                ? directory.unit(id).map(Unit::name).orElseThrow(NotFound::new)
                : directory.posts().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(this::name)
                        .orElseThrow(NotFound::new);
    }

    private String name(Post post) {
        String holder = post.label(LocalDate.now(clock));
        return holder.equals(post.title()) ? holder : post.title() + " " + holder;
    }
}
