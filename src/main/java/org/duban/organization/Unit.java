package org.duban.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private List<UUID> members;

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

    @Nullable String shortName() {
        return shortName;
    }

    public List<String> aliases() {
        return List.copyOf(aliases);
    }

    /** The units of a group; empty for a plain unit. */
    public List<UUID> members() {
        return List.copyOf(members);
    }

    public int position() {
        return position;
    }

    /** Gives it other names; the short one may be absent. */
    void rename(String name, @Nullable String shortName, List<String> aliases) {
        this.name = name;
        this.shortName = shortName;
        this.aliases = List.copyOf(aliases);
    }

    /** Makes it a group of those units, or a plain unit where there are none. */
    public void gather(List<UUID> members) {
        this.members = List.copyOf(members);
    }

    void moveTo(int position) {
        this.position = position;
    }

    /** Its name, short name and aliases, folded. */
    Set<Folded> names() {
        return Stream.concat(Stream.of(name, label()), aliases.stream())
                .map(Folded::of)
                .collect(Collectors.toSet());
    }

    /** Whether this is one of its names; blanks and brackets never matter. */
    public boolean isCalled(String word) {
        return names().contains(Folded.of(word));
    }
}
