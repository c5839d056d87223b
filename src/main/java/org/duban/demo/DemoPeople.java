package org.duban.demo;

import java.util.List;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.district.CurrentDistrict;
import org.duban.district.District;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The demo's accounts. The supervisor may import for any district, so that one's own documents can be tried. */
@Component
@Profile("demo")
class DemoPeople {
    private static final String OFFICE = "工信局";

    /** An account of the demo. */
    record Person(String username, String name, Role role, String district) {}

    static final List<Person> ALL = List.of(
            new Person("supervisor", "督查室 江一帆", Role.SUPERVISOR, District.COUNTRY),
            new Person("leader", "周砚青", Role.LEADER, DemoDistrict.CODE),
            new Person("clerk", "工信局 陆小满", Role.UNIT_CLERK, DemoDistrict.CODE),
            new Person("head", "工信局 乔望舒", Role.UNIT_HEAD, DemoDistrict.CODE),
            new Person("sysadmin", "系统管理员", Role.SYSTEM_ADMIN, District.COUNTRY),
            new Person("secadmin", "安全管理员", Role.SECURITY_ADMIN, District.COUNTRY),
            new Person("audadmin", "审计管理员", Role.AUDIT_ADMIN, District.COUNTRY));

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Directories directories;
    private final CurrentDistrict district;

    DemoPeople(Accounts accounts, PasswordEncoder encoder, Directories directories, CurrentDistrict district) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.directories = directories;
        this.district = district;
    }

    /** Makes the accounts that are missing; where the demo has another password than before, all of them get it. */
    void make(String password) {
        Directory directory = district.within(DemoDistrict.CODE, directories::current);
        List<Account> all = ALL.stream()
                .map(person ->
                        accounts.findByUsername(person.username()).orElseGet(() -> make(person, password, directory)))
                .toList();
        if (!all.get(0).hasPassword(password, encoder)) {
            all.forEach(account -> account.choosePassword(encoder.encode(password)));
            accounts.saveAll(all);
        }
    }

    private Account make(Person person, String password, Directory directory) {
        Account account = new Account(person.username(), person.name(), encoder.encode(password));
        account.grant(grant(person, directory));
        return accounts.save(account);
    }

    private static Grant grant(Person person, Directory directory) {
        return switch (person.role()) {
            case UNIT_CLERK, UNIT_HEAD -> new Grant(person.district(), person.role(), unit(directory), null);
            case LEADER -> new Grant(person.district(), person.role(), null, post(directory, person.name()));
            default -> Grant.of(person.role(), person.district());
        };
    }

    private static UUID unit(Directory directory) {
        return directory.unit(OFFICE).orElseThrow().id();
    }

    private static UUID post(Directory directory, String holder) {
        return directory.posts().stream()
                .filter(post ->
                        post.holders().stream().anyMatch(each -> each.name().equals(holder)))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
