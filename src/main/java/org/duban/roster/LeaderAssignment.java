package org.duban.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.duban.shared.Ids;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A post that answers for a target; whoever holds it. */
@Entity
@Table(name = "leader_assignment")
public class LeaderAssignment implements Assigned {
    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String district;

    @Column(name = "target_id")
    private UUID target;

    @Column(name = "post_id")
    private UUID post;

    private int position;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected LeaderAssignment() {}

    @SuppressWarnings("NullAway.Init")
    LeaderAssignment(UUID target, UUID post, int position) {
        this.id = Ids.next();
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
