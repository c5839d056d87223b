package org.duban.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.organization.AmbiguousName;
import org.duban.organization.Directory;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.shared.Folded;

/** Finds who is meant by a name, or by an id that a form chose: whom a person said, else whom the directory knows by it. */
public final class NameBook {
    private final Directory directory;
    private final LocalDate today;
    private final Map<Folded, UUID> saidUnits = new HashMap<>();
    private final Map<Folded, UUID> saidPosts = new HashMap<>();

    public NameBook(Directory directory, LocalDate today) {
        this.directory = directory;
        this.today = today;
    }

    /** The single names of a line of them, parted by 、 or a comma. */
    public static Stream<String> parts(String names) {
        return Stream.of(names.split("[、，,；;\\n]")).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** The post of a leader's name or the unit of a unit's; nothing where it is unknown or could mean several. */
    public Optional<UUID> find(AssignmentRole role, String name) {
        Optional<UUID> said = Optional.ofNullable(said(role).get(Folded.of(name)));
        return said.or(() -> inDirectory(role, name));
    }

    /** Those of the names that it does not find. */
    public List<String> unknown(AssignmentRole role, List<String> names) {
        return names.stream().filter(name -> find(role, name).isEmpty()).toList();
    }

    /** Those it finds, each once, in the order of the names. */
    public List<UUID> known(AssignmentRole role, List<String> names) {
        return names.stream()
                .flatMap(name -> find(role, name).stream())
                .distinct()
                .toList();
    }

    /** From now on the name means this one. */
    public void say(AssignmentRole role, String name, UUID who) {
        said(role).put(Folded.of(name), who);
    }

    /** Whether nobody bears the name; one that could mean several is not free. */
    boolean isFree(AssignmentRole role, String name) {
        try {
            return !said(role).containsKey(Folded.of(name))
                    && lookUp(role, name).isEmpty();
        } catch (AmbiguousName e) {
            return false;
        }
    }

    private Optional<UUID> inDirectory(AssignmentRole role, String name) {
        try {
            return lookUp(role, name);
        } catch (AmbiguousName e) {
            return Optional.empty();
        }
    }

    private Optional<UUID> lookUp(AssignmentRole role, String name) {
        return role == AssignmentRole.LEADER
                ? byId(directory.posts(), Post::id, name)
                        .or(() -> directory.post(name, today).map(Post::id))
                : byId(directory.units(), Unit::id, name)
                        .or(() -> directory.unit(name).map(Unit::id));
    }

    private static <T> Optional<UUID> byId(List<T> entries, Function<T, UUID> id, String name) {
        return entries.stream()
                .map(id)
                .filter(each -> each.toString().equals(name))
                .findFirst();
    }

    private Map<Folded, UUID> said(AssignmentRole role) {
        return role == AssignmentRole.LEADER ? saidPosts : saidUnits;
    }
}
