package org.duban.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of grants shows: who holds which role in the district, and what can be chosen. */
@Component
class Grants {
    private final Accounts accounts;
    private final Directories directories;
    private final Clock clock;

    Grants(Accounts accounts, Directories directories, Clock clock) {
        this.accounts = accounts;
        this.directories = directories;
        this.clock = clock;
    }

    /** A role that someone holds; {@code place} is the name of its unit or post. */
    record GrantView(
            String username,
            String name,
            Role role,
            @Nullable String place) {}

    /** A unit or post to choose. */
    record Option(UUID id, String label) {}

    /** All that the form offers. */
    record Choice(List<Account.Label> people, List<Role> roles, List<Option> units, List<Option> posts) {}

    List<GrantView> in(String district) {
        Choice choice = choice();
        return accounts.findAllByOrderByUsername().stream()
                .flatMap(account -> account.grants().stream()
                        .filter(grant -> grant.district().equals(district))
                        .map(grant -> view(account, grant, choice)))
                .toList();
    }

    Choice choice() {
        Directory directory = directories.current();
        LocalDate today = LocalDate.now(clock);
        return new Choice(
                accounts.findAllByOrderByUsername().stream().map(Account::label).toList(),
                List.of(Role.values()),
                directory.units().stream()
                        .map(each -> new Option(each.id(), each.name()))
                        .toList(),
                directory.posts().stream()
                        .map(each -> new Option(each.id(), each.title() + " " + each.label(today)))
                        .toList());
    }

    private static GrantView view(Account account, Grant grant, Choice choice) {
        String place = Stream.concat(choice.units().stream(), choice.posts().stream())
                .filter(each -> each.id().equals(grant.unit()) || each.id().equals(grant.post()))
                .map(Option::label)
                .findFirst()
                .orElse(null);
        return new GrantView(account.username(), account.name(), grant.role(), place);
    }
}
