package org.duban.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;

/** A unit that leads or supports a target. */
@Entity
@Table(name = "unit_assignment")
public class UnitAssignment extends DistrictEntity implements Assigned {
    @Column(name = "target_id")
    private UUID target;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    @Column(name = "unit_id")
    private UUID unit;

    private int position;

    @SuppressWarnings("NullAway.Init")
    protected UnitAssignment() {}

    /** @param role LEAD or SUPPORT */
    @SuppressWarnings("NullAway.Init")
    UnitAssignment(UUID target, AssignmentRole role, UUID unit, int position) {
        super(Ids.next());
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
