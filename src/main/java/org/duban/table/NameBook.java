package org.duban.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.shared.Folded;

/** What the units and posts of a district were called on a date, by their id and in protocol order. */
public record NameBook(Map<UUID, Entry> units, Map<UUID, Entry> posts) {
    /**
     * A unit or post.
     *
     * @param names all it may be asked for by
     * @param members the units of a group on the date
     */
    record Entry(UUID id, Named named, List<String> names, Set<UUID> members) {
        boolean answersTo(String word, Folded folded) {
            return word.equals(named.key())
                    || names.stream().anyMatch(name -> Folded.of(name).equals(folded));
        }
    }

    public List<Named> unitNames() {
        return units.values().stream().map(Entry::named).toList();
    }

    public List<Named> postNames() {
        return posts.values().stream().map(Entry::named).toList();
    }

    /** The unit itself. */
    Sought unit(String word) {
        return sought(units.values(), word);
    }

    /** The unit, and the groups in which it is meant too. */
    Sought unitOrGroup(String word) {
        Sought unit = unit(word);
        Predicate<Entry> meansIt =
                entry -> unit.ids().contains(entry.id) || entry.members.stream().anyMatch(unit.ids()::contains);
        return new Sought(ids(units.values(), meansIt), unit.word());
    }

    Sought post(String word) {
        return sought(posts.values(), word);
    }

    /** The label of whom an address means by its id; any other word stays. */
    public String label(String key) {
        return Stream.concat(units.values().stream(), posts.values().stream())
                .map(Entry::named)
                .filter(named -> named.key().equals(key))
                .map(Named::label)
                .findFirst()
                .orElse(key);
    }

    private static Sought sought(Collection<Entry> entries, String word) {
        Folded folded = Folded.of(word);
        return new Sought(ids(entries, entry -> entry.answersTo(word, folded)), folded);
    }

    private static Set<UUID> ids(Collection<Entry> entries, Predicate<Entry> which) {
        return entries.stream().filter(which).map(Entry::id).collect(Collectors.toSet());
    }
}
