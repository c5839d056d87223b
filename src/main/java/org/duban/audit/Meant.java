package org.duban.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.duban.account.Accounts;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.organization.Unit;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Finds what a person means who looks for the changes of one object. */
@Component
class Meant {
    private static final Pattern NUMBER = Pattern.compile("[(（]?(\\d{1,6})[)）]?");

    private final Directories directories;
    private final Targets targets;
    private final Accounts accounts;
    private final Clock clock;

    Meant(Directories directories, Targets targets, Accounts accounts, Clock clock) {
        this.directories = directories;
        this.targets = targets;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The ids of all that may be meant, with the words themselves, for a sign-in is recorded under the name.
     *
     * @param words the number of a target of the year, or the name of a unit, a post or an account
     */
    Set<String> by(String words, int year) {
        Set<String> ids = new HashSet<>(Set.of(words));
        NUMBER.matcher(words)
                .results()
                .filter(found -> found.group().equals(words))
                .flatMap(found -> targets.findByYearAndNumber(year, Integer.parseInt(found.group(1))).stream())
                .forEach(target -> ids.add(target.id().toString()));
        Directory directory = directories.current();
        directory.candidates(words).stream().map(Unit::id).forEach(id -> ids.add(id.toString()));
        directory
                .post(words, LocalDate.now(clock))
                .ifPresent(post -> ids.add(post.id().toString()));
        accounts.findByUsername(words).ifPresent(account -> ids.add(account.id().toString()));
        return ids;
    }
}
