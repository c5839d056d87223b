package org.duban.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.organization.Succession;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.springframework.boot.test.context.TestComponent;

/**
 * The mother of those who act in a test: accounts with grants in a district, its units and posts. Inject it into a {@link DubanTest};
 * sign in with {@code user(account.username())} or {@code httpBasic(account.username(), People.PASSWORD)}.
 */
@TestComponent
public class People {
    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Accounts accounts;
    private final Units units;
    private final Posts posts;
    private final CurrentDistrict currentDistrict;

    People(Accounts accounts, Units units, Posts posts, CurrentDistrict currentDistrict) {
        this.accounts = accounts;
        this.units = units;
        this.posts = posts;
        this.currentDistrict = currentDistrict;
    }

    public Account supervisor(String district) {
        return with(Grant.of(Role.SUPERVISOR, district));
    }

    public Account leader(String district) {
        return with(Grant.of(Role.LEADER, district));
    }

    public Account leader(String district, Post post) {
        return with(Grant.ofPost(Role.LEADER, district, post.id()));
    }

    public Account clerk(String district, Unit unit) {
        return with(Grant.ofUnit(Role.UNIT_CLERK, district, unit.id()));
    }

    public Account head(String district, Unit unit) {
        return with(Grant.ofUnit(Role.UNIT_HEAD, district, unit.id()));
    }

    /** An account of any grants, with a user name that no other has. */
    public Account with(Grant... grants) {
        int number = COUNT.incrementAndGet();
        Account account = new Account("person" + number, "人员" + number, "{noop}" + PASSWORD);
        List.of(grants).forEach(account::grant);
        return accounts.save(account);
    }

    public Unit unit(String district, String name, String... aliases) {
        return currentDistrict.within(
                district, () -> units.save(new Unit(name, null, List.of(aliases), (int) units.count())));
    }

    /** A unit that the program made. */
    public Unit known(String district, String name) {
        return currentDistrict.within(district, () -> units.findAll().stream()
                .filter(each -> each.isCalled(name))
                .findFirst()
                .orElseThrow());
    }

    /** A unit that merged into another long ago. */
    public Unit former(String district, String name, Unit into) {
        Unit former = currentDistrict.within(district, () -> new Unit(name, null, List.of(), (int) units.count()));
        former.end(new Succession(LocalDate.of(2001, 1, 1), List.of(into.id())));
        return currentDistrict.within(district, () -> units.save(former));
    }

    public Unit group(String district, String name, Unit... members) {
        Unit group = currentDistrict.within(district, () -> new Unit(name, null, List.of(), (int) units.count()));
        List<UUID> ids = Stream.of(members).map(Unit::id).toList();
        group.gather(ids, null);
        return currentDistrict.within(district, () -> units.save(group));
    }

    public Post post(String district, String title, String holder) {
        return currentDistrict.within(district, () -> {
            Post post = new Post(title, (int) posts.count());
            post.appoint(holder, null);
            return posts.save(post);
        });
    }
}
