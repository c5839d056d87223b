package org.duban.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.district.District;
import org.duban.shared.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A person who signs in. */
@Entity
@DynamicUpdate
public class Account {
    @Id
    private UUID id;

    private String username;
    private String name;
    private String password;
    private boolean enabled;
    private int failures;

    @Column(name = "one_time")
    private boolean oneTime;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Grant> grants = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** @param password already encoded */
    public Account(String username, String name, String password) {
        this.id = Ids.next();
        this.username = username;
        this.name = name;
        this.password = password;
        this.enabled = true;
    }

    /** How lists name an account. */
    public record Label(String username, String name) {}

    public Label label() {
        return new Label(username, name);
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public String password() {
        return password;
    }

    public boolean hasPassword(String plain, PasswordEncoder encoder) {
        return encoder.matches(plain, password);
    }

    public boolean enabled() {
        return enabled;
    }

    public Set<Grant> grants() {
        return Set.copyOf(grants);
    }

    public void grant(Grant grant) {
        grants.add(grant);
    }

    /** The grants that hold in a district, those for the whole country among them. */
    public List<Grant> grantsIn(String district) {
        return grants.stream().filter(grant -> grant.holdsIn(district)).toList();
    }

    /** Whether it has a grant for another district too. */
    boolean reachesBeyond(String district) {
        return grants.stream().anyMatch(grant -> !grant.district().equals(district));
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Whether its password was set by another person and must be changed first. */
    public boolean hasOneTimePassword() {
        return oneTime;
    }

    /** @param password encoded; chosen by the person */
    public void choosePassword(String password) {
        this.password = password;
        this.oneTime = false;
    }

    /** @param password encoded; set by another person, so it must be changed first; an account that was locked is open again */
    public void replacePassword(String password) {
        this.password = password;
        this.oneTime = true;
        this.failures = 0;
        this.lockedUntil = null;
    }

    public void switchOn() {
        enabled = true;
    }

    public void switchOff() {
        enabled = false;
    }

    public void takeBack(String district, Role role) {
        grants.removeIf(held -> held.district().equals(district) && held.role() == role);
    }

    /** Gives it a grant in place of the one of the same role in the same district. */
    public void replace(Grant grant) {
        takeBack(grant.district(), grant.role());
        grant(grant);
    }

    /** Whether all its grants are within a district, so that the district's administrators may change it. */
    public boolean staysWithin(String district) {
        return grants.stream()
                .allMatch(grant ->
                        District.COUNTRY.equals(district) || grant.district().equals(district));
    }
}
