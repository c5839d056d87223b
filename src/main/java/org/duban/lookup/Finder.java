package org.duban.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.organization.Directories;
import org.duban.organization.FormerName;
import org.duban.organization.Holder;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.springframework.stereotype.Component;

/** Finds those of the current district that may be given a target today, the likeliest first. */
@Component
class Finder {
    private final Directories directories;
    private final Clock clock;

    Finder(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    private record Hit(Found found, Rank rank) {}

    /** Units and groups by what is typed; the first ones of the protocol order where nothing is. */
    List<Found> units(String words, int most) {
        List<Unit> units = directories.current().unitsOn(LocalDate.now(clock));
        return find(words, most, units, Finder::names, Found::of);
    }

    /** Posts by their holder's name or their title. */
    List<Found> posts(String words, int most) {
        LocalDate today = LocalDate.now(clock);
        return find(words, most, directories.current().posts(), Finder::names, post -> Found.of(post, today));
    }

    private static <T> List<Found> find(
            String words, int most, List<T> all, Function<T, List<String>> names, Function<T, Found> found) {
        Typed typed = Typed.of(words);
        if (typed.isEmpty()) {
            return all.stream().limit(most).map(found).toList();
        }
        return all.stream()
                .flatMap(each -> hit(Rank.of(typed, names.apply(each)), found.apply(each)))
                .sorted(Comparator.comparing(Hit::rank))
                .limit(most)
                .map(Hit::found)
                .toList();
    }

    private static Stream<Hit> hit(Optional<Rank> rank, Found found) {
        return rank.map(each -> new Hit(found, each)).stream();
    }

    private static List<String> names(Unit unit) {
        List<String> names = new ArrayList<>(List.of(unit.label()));
        names.addAll(unit.aliases());
        names.add(unit.name());
        unit.former().stream().map(FormerName::name).forEach(names::add);
        return names;
    }

    private static List<String> names(Post post) {
        Stream<String> holder = post.last().map(Holder::name).stream();
        return Stream.concat(holder, Stream.of(post.title())).toList();
    }
}
