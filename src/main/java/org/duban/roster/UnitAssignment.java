package org.duban.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.duban.shared.Ids;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A unit that leads or supports a target. */
@Entity
@Table(name = "unit_assignment")
public class UnitAssignment implements Assigned {
    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String district;

    @Column(name = "target_id")
    private UUID target;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    @Column(name = "unit_id")
    private UUID unit;

    private int position;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected UnitAssignment() {}

    /** @param role LEAD or SUPPORT */
    @SuppressWarnings("NullAway.Init")
    UnitAssignment(UUID target, AssignmentRole role, UUID unit, int position) {
        this.id = Ids.next();
        this.target = target;
        this.role = role;
        this.unit = unit;
        this.position = position;
    }

    public UUID target() {
        return target;
    }

    /** LEAD or SUPPORT. */
    public AssignmentRole role() {
        return role;
    }

    public UUID unit() {
        return unit;
    }

    @Override
    public UUID who() {
        return unit;
    }

    /** Its place among the units of the role, from 0. */
    public int position() {
        return position;
    }

    @Override
    public void moveTo(int place) {
        position = place;
    }
}
