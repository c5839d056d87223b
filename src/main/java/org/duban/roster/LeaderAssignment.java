package org.duban.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;

/** A post that answers for a target; whoever holds it. */
@Entity
@Table(name = "leader_assignment")
public class LeaderAssignment extends DistrictEntity implements Assigned {
    @Column(name = "target_id")
    private UUID target;

    @Column(name = "post_id")
    private UUID post;

    private int position;

    @SuppressWarnings("NullAway.Init")
    protected LeaderAssignment() {}

    @SuppressWarnings("NullAway.Init")
    LeaderAssignment(UUID target, UUID post, int position) {
        super(Ids.next());
        this.target = target;
        this.post = post;
        this.position = position;
    }

    public UUID target() {
        return target;
    }

    public UUID post() {
        return post;
    }

    @Override
    public UUID who() {
        return post;
    }

    /** Its place among the posts of the target, from 0. */
    public int position() {
        return position;
    }

    @Override
    public void moveTo(int place) {
        position = place;
    }
}
