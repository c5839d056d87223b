package org.duban.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.duban.district.District;
import org.jspecify.annotations.Nullable;

/** A role held in a district; a clerk's and a head's is for a unit, a leader's may be for a post. */
@Embeddable
public record Grant(
        @Column(name = "district_id") String district,
        @Enumerated(EnumType.STRING) Role role,
        @Column(name = "unit_id") @Nullable UUID unit,
        @Column(name = "post_id") @Nullable UUID post) {
    public static Grant of(Role role, String district) {
        return new Grant(district, role, null, null);
    }

    public static Grant ofUnit(Role role, String district, UUID unit) {
        return new Grant(district, role, unit, null);
    }

    public static Grant ofPost(Role role, String district, UUID post) {
        return new Grant(district, role, null, post);
    }

    /** A unit where the role asks for one and only there; a post for leaders only. */
    public boolean isComplete() {
        return role.isForUnit() == (unit != null) && (post == null || role == Role.LEADER);
    }

    boolean holdsIn(String code) {
        return district.equals(code) || isForCountry();
    }

    boolean isForCountry() {
        return district.equals(District.COUNTRY);
    }
}
