package org.duban.reminder;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.account.Grant;
import org.jspecify.annotations.Nullable;

/** The people of a district by the units that they work for, and by the posts that they hold. */
final class Answerable {
    private final Map<UUID, List<Account>> ofUnits = new HashMap<>();
    private final Map<UUID, List<Account>> ofPosts = new HashMap<>();

    /** @param people that are switched on */
    Answerable(Collection<Account> people, String district) {
        people.forEach(person -> person.grantsIn(district).forEach(grant -> add(person, grant)));
    }

    private void add(Account person, Grant grant) {
        add(ofUnits, grant.unit(), person);
        add(ofPosts, grant.post(), person);
    }

    private static void add(Map<UUID, List<Account>> all, @Nullable UUID key, Account person) {
        if (key != null) {
            all.merge(
                    key,
                    List.of(person),
                    (some, one) -> some.contains(person)
                            ? some
                            : Stream.concat(some.stream(), one.stream()).toList());
        }
    }

    /** The clerks and heads of a unit. */
    List<Account> of(UUID unit) {
        return ofUnits.getOrDefault(unit, List.of());
    }

    /** Those who answer for a matter from above. */
    Stream<Account> above(Matter matter) {
        return matter.posts().stream()
                .flatMap(post -> ofPosts.getOrDefault(post, List.of()).stream())
                .distinct();
    }
}
