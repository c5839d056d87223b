package org.duban.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.duban.shared.Folded;
import org.jspecify.annotations.Nullable;

/** The units and posts of a district, found by the names that documents print. */
public final class Directory {
    private final List<Unit> units;
    private final List<Post> posts;
    private final LocalDate today;
    private @Nullable Called called;

    Directory(List<Unit> units, List<Post> posts, LocalDate today) {
        this.units = List.copyOf(units);
        this.posts = List.copyOf(posts);
        this.today = today;
    }

    /** The units by the names they have today, and by all they ever had. */
    private record Called(Map<Folded, Set<Unit>> now, Map<Folded, Set<Unit>> ever) {
        Set<Unit> by(Folded name) {
            return now.getOrDefault(name, ever.getOrDefault(name, Set.of()));
        }
    }

    /** All units and groups in protocol order. */
    public List<Unit> units() {
        return units;
    }

    /** All posts in protocol order. */
    public List<Post> posts() {
        return posts;
    }

    /** Those that work on a day, in protocol order: not merged, split or dissolved by then. */
    public List<Unit> unitsOn(LocalDate day) {
        return units.stream().filter(each -> !each.isOverOn(day)).toList();
    }

    public Optional<Unit> unit(UUID id) {
        return units.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Those that a unit came from by a merger or a split. */
    public List<Unit> predecessors(UUID id) {
        return units.stream()
                .filter(each ->
                        each.succession().filter(end -> end.into().contains(id)).isPresent())
                .toList();
    }

    /**
     * The unit of a name, short name or alias, or else the one that was once called so; blanks, width and brackets never matter.
     *
     * @throws AmbiguousName where several units are called so
     */
    public Optional<Unit> unit(String printed) {
        return only(printed, candidates(printed));
    }

    /** All that are called so now, or else all that ever were, in protocol order. */
    public List<Unit> candidates(String printed) {
        return List.copyOf(called().by(Folded.of(printed)));
    }

    /** Made at the first question: many a directory is only read through. */
    private Called called() {
        if (called == null) {
            called = new Called(index(unitsOn(today), unit -> unit.namesOn(today)), index(units, Unit::names));
        }
        return called;
    }

    private static Map<Folded, Set<Unit>> index(List<Unit> units, Function<Unit, Set<Folded>> names) {
        Map<Folded, Set<Unit>> index = new HashMap<>();
        units.forEach(
                unit -> names.apply(unit).forEach(name -> index.computeIfAbsent(name, each -> new LinkedHashSet<>())
                        .add(unit)));
        return index;
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
