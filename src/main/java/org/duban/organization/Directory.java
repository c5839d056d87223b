package org.duban.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.duban.shared.Folded;

/** The units and posts of a district, found by the names that documents print. */
public final class Directory {
    private final List<Unit> units;
    private final List<Post> posts;
    private final Map<Folded, Set<Unit>> unitsByName = new HashMap<>();

    Directory(List<Unit> units, List<Post> posts) {
        this.units = List.copyOf(units);
        this.posts = List.copyOf(posts);
        units.forEach(unit -> unit.names().forEach(name -> unitsByName
                .computeIfAbsent(name, each -> new LinkedHashSet<>())
                .add(unit)));
    }

    /** All units and groups in protocol order. */
    public List<Unit> units() {
        return units;
    }

    /** All posts in protocol order. */
    public List<Post> posts() {
        return posts;
    }

    /**
     * The unit of a name, short name or alias; blanks, width and brackets never matter.
     *
     * @throws AmbiguousName where several units are called so
     */
    public Optional<Unit> unit(String printed) {
        Set<Unit> called = unitsByName.getOrDefault(Folded.of(printed), Set.of());
        return only(printed, List.copyOf(called));
    }

    /**
     * The unit of a name that must be there.
     *
     * @throws UnknownUnit where nothing is called so
     * @throws AmbiguousName where several units are called so
     */
    public Unit require(String printed) {
        return unit(printed).orElseThrow(() -> new UnknownUnit(printed));
    }

    /**
     * The post of a holder on that day, of a title, or else of someone who held it at another time.
     *
     * @throws AmbiguousName where several posts are meant
     */
    public Optional<Post> post(String printed, LocalDate on) {
        Folded name = Folded.of(printed);
        return post(printed, each -> each.isHeldBy(name, on))
                .or(() -> post(printed, each -> each.isTitled(name)))
                .or(() -> post(printed, each -> each.holderNames().anyMatch(name::equals)));
    }

    private Optional<Post> post(String printed, Predicate<Post> meant) {
        return only(printed, posts.stream().filter(meant).toList());
    }

    private static <T> Optional<T> only(String printed, List<T> found) {
        if (found.size() > 1) {
            throw new AmbiguousName(printed);
        }
        return found.stream().findFirst();
    }
}
