package org.duban.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.organization.Ended;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the units and posts of the current district. */
@Component
class NameBooks {
    private final Directories directories;

    NameBooks(Directories directories) {
        this.directories = directories;
    }

    /** The names in force on the day: an earlier table prints the units' names and the holders of its time. */
    NameBook read(LocalDate day) {
        Directory directory = directories.current();
        return new NameBook(
                entries(directory.units(), unit -> unit(unit, directory, day)),
                entries(directory.posts(), post -> post(post, day)));
    }

    private static <T> Map<UUID, NameBook.Entry> entries(List<T> all, Function<T, NameBook.Entry> entry) {
        return all.stream()
                .map(entry)
                .collect(Collectors.toMap(
                        NameBook.Entry::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static NameBook.Entry unit(Unit unit, Directory directory, LocalDate day) {
        String label = unit.nameOn(day).label();
        List<String> names = new ArrayList<>(List.of(label, unit.name(), unit.label()));
        names.addAll(unit.aliases());
        @Nullable Ended ended = unit.isOverOn(day) ? Ended.of(unit, directory.units()).orElse(null) : null;
        return new NameBook.Entry(unit.id(), new Named(unit.id(), label, ended), names, unit.membersOn(day));
    }

    private static NameBook.Entry post(Post post, LocalDate day) {
        String label = post.label(day);
        return new NameBook.Entry(post.id(), new Named(post.id(), label), List.of(label, post.title()), Set.of());
    }
}
