package org.duban.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.springframework.stereotype.Component;

/** What forms offer for the responsible: the units and posts of the directory in protocol order, under all their names. */
@Component("directoryChoices")
public class DirectoryChoices {
    private final Directories directories;
    private final Clock clock;

    DirectoryChoices(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    /** A name that may be written, and beside it the one that the table prints. */
    public record Choice(UUID id, String name, String label) {}

    /** The names of those who can answer in a role. */
    public List<Choice> in(AssignmentRole role) {
        return role == AssignmentRole.LEADER ? leaders() : units();
    }

    public List<Choice> units() {
        return directories.current().unitsOn(LocalDate.now(clock)).stream()
                .flatMap(unit -> names(unit).map(name -> new Choice(unit.id(), name, unit.label())))
                .toList();
    }

    public List<Choice> leaders() {
        return directories.current().posts().stream().flatMap(this::names).toList();
    }

    /** The table's name of every unit and post. */
    public Labels labels() {
        Directory directory = directories.current();
        return new Labels(directory.units(), directory.posts(), LocalDate.now(clock));
    }

    private static Stream<String> names(Unit unit) {
        List<String> names = new ArrayList<>(List.of(unit.label(), unit.name()));
        names.addAll(unit.aliases());
        return names.stream().distinct();
    }

    private Stream<Choice> names(Post post) {
        String label = post.label(LocalDate.now(clock));
        return Stream.of(label, post.title())
                .distinct()
                .map(name -> new Choice(post.id(), name, name.equals(label) ? post.title() : label));
    }
}
