package org.duban.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Folded;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who works: a unit of the district, or a group of units (各街道) that has members. */
@Entity
public class Unit extends DistrictEntity {
    private String name;

    @Column(name = "short_name")
    private @Nullable String shortName;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> aliases;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FormerName> former;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Membership> members;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Succession succession;

    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    /** A unit at its place in the protocol order. */
    @SuppressWarnings("NullAway.Init")
    public Unit(String name, @Nullable String shortName, List<String> aliases, int position) {
        super(Ids.next());
        this.name = name;
        this.shortName = shortName;
        this.aliases = List.copyOf(aliases);
        this.former = List.of();
        this.members = List.of();
        this.position = position;
    }

    public String name() {
        return name;
    }

    /** The name that tables print: the short one where there is one. */
    public String label() {
        return shortName == null ? name : shortName;
    }

    public @Nullable String shortName() {
        return shortName;
    }

    public List<String> aliases() {
        return List.copyOf(aliases);
    }

    /** What it was called on a day: an old table prints the name of its time. */
    public UnitName nameOn(LocalDate day) {
        return former.stream()
                .filter(each -> !day.isAfter(each.until()))
                .min(Comparator.comparing(FormerName::until))
                .map(FormerName::words)
                .orElseGet(() -> new UnitName(name, shortName));
    }

    /** What it was called before, the oldest first. */
    public List<FormerName> former() {
        return former.stream().sorted(Comparator.comparing(FormerName::until)).toList();
    }

    public boolean isGroup() {
        return !members.isEmpty();
    }

    /** All that belong or belonged to the group; none for a plain unit. */
    public List<Membership> members() {
        return List.copyOf(members);
    }

    /** Those that belonged to the group on a day. */
    public Set<UUID> membersOn(LocalDate day) {
        return new Members(members).on(day);
    }

    /** How it came to an end; nothing while it works. */
    public Optional<Succession> succession() {
        return Optional.ofNullable(succession);
    }

    /** Whether it had come to an end by that day. */
    public boolean isOverOn(LocalDate day) {
        return succession != null && !day.isBefore(succession.on());
    }

    public int position() {
        return position;
    }

    /**
     * Gives it other names.
     *
     * @param from the first day of the new names, it keeps the present ones until the day before; where absent, the present ones are corrected
     * @throws DateTooEarly where it got its present names on that day or later
     */
    public void rename(UnitName name, List<String> aliases, @Nullable LocalDate from) {
        UnitName before = new UnitName(this.name, shortName);
        if (from != null && !before.equals(name)) {
            remember(new FormerName(before.full(), before.brief(), from.minusDays(1)));
        }
        this.name = name.full();
        this.shortName = name.brief();
        this.aliases = List.copyOf(aliases);
    }

    private void remember(FormerName present) {
        former.stream()
                .map(FormerName::until)
                .filter(each -> !each.isBefore(present.until()))
                .findFirst()
                .ifPresent(each -> {
                    throw new DateTooEarly(each.plusDays(1));
                });
        former = Stream.concat(former.stream(), Stream.of(present)).toList();
    }

    /** Corrects what it was called before. */
    public void recall(List<FormerName> names) {
        former = List.copyOf(names);
    }

    /**
     * Makes these the members of the group, or it a plain unit where there are and were none.
     *
     * @param from the day on which others join and leave; where absent, they always belonged or never did
     */
    public void gather(Collection<UUID> wanted, @Nullable LocalDate from) {
        enroll(new Members(members).changedTo(wanted, from));
    }

    /** The members with no end in sight. */
    Set<UUID> openMembers() {
        return new Members(members).open();
    }

    /** Corrects who belongs and belonged to the group. */
    public void enroll(List<Membership> memberships) {
        members = List.copyOf(memberships);
    }

    /** Ends it: merged into one unit, split into several, or dissolved; what it was given stays with it until it is handed over. */
    public void end(Succession succession) {
        this.succession = succession;
    }

    /** Takes its end back. */
    public void revive() {
        succession = null;
    }

    public void moveTo(int position) {
        this.position = position;
    }

    /** Its name and short name of a day and its aliases, folded. */
    Set<Folded> namesOn(LocalDate day) {
        Set<Folded> names = new HashSet<>(nameOn(day).folded());
        aliases.forEach(each -> names.add(Folded.of(each)));
        return names;
    }

    /** All it is and ever was called, folded. */
    Set<Folded> names() {
        Set<Folded> names = namesOn(LocalDate.MAX);
        former.forEach(each -> names.addAll(each.words().folded()));
        return names;
    }

    /** Whether this is or was one of its names; blanks and brackets never matter. */
    public boolean isCalled(String word) {
        return names().contains(Folded.of(word));
    }
}
