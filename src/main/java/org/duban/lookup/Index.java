package org.duban.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.organization.Directory;
import org.duban.organization.FormerName;
import org.duban.organization.Holder;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.shared.Folded;

/**
 * The names of those who may be given a target on a day.
 *
 * @param stamp of the directory that it was made from
 * @param former units that no longer work
 */
record Index(long stamp, LocalDate day, List<Entry> units, List<Entry> former, List<Entry> posts) {
    /** @param names the one that tables print first */
    private record Entry(Found found, List<Folded> names) {
        static Entry of(Found found, Stream<String> names) {
            return new Entry(found, names.map(Folded::of).toList());
        }
    }

    private record Hit(Found found, Rank rank) {}

    static Index of(long stamp, Directory directory, LocalDate day) {
        return new Index(
                stamp,
                day,
                units(directory, unit -> !unit.isOverOn(day)),
                units(directory, unit -> unit.isOverOn(day)),
                directory.posts().stream()
                        .map(post -> Entry.of(Found.of(post, day), names(post)))
                        .toList());
    }

    private static List<Entry> units(Directory directory, Predicate<Unit> wanted) {
        return directory.units().stream()
                .filter(wanted)
                .map(unit -> Entry.of(Found.of(unit), names(unit)))
                .toList();
    }

    boolean isOf(long stamp, LocalDate day) {
        return this.stamp == stamp && this.day.equals(day);
    }

    List<Found> findUnits(Typed typed, int most) {
        return find(units, typed, most);
    }

    List<Found> findFormer(Typed typed, int most) {
        return find(former, typed, most);
    }

    List<Found> findPosts(Typed typed, int most) {
        return find(posts, typed, most);
    }

    /** The best first, then in protocol order; the first ones of that order where nothing is typed. */
    private static List<Found> find(List<Entry> entries, Typed typed, int most) {
        if (typed.isEmpty()) {
            return entries.stream().map(Entry::found).limit(most).toList();
        }
        return entries.stream()
                .flatMap(each -> Rank.of(typed, each.names).map(rank -> new Hit(each.found, rank)).stream())
                .sorted(Comparator.comparing(Hit::rank))
                .limit(most)
                .map(Hit::found)
                .toList();
    }

    private static Stream<String> names(Unit unit) {
        List<String> names = new ArrayList<>(List.of(unit.label()));
        names.addAll(unit.aliases());
        names.add(unit.name());
        unit.former().stream().map(FormerName::name).forEach(names::add);
        return names.stream();
    }

    private static Stream<String> names(Post post) {
        return Stream.concat(post.last().map(Holder::name).stream(), Stream.of(post.title()));
    }
}
