package org.duban.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The ladder of a district; one row, made when somebody first changes it. */
@Entity
@Table(name = "escalation_ladder")
class LadderKept extends DistrictEntity {
    @JdbcTypeCode(SqlTypes.JSON)
    private Ladder ladder;

    /** The default one. */
    protected LadderKept() {
        super(Ids.next());
        this.ladder = Ladder.DEFAULT;
    }

    Ladder ladder() {
        return ladder;
    }

    void replace(Ladder other) {
        ladder = other;
    }
}
