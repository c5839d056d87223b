package org.duban.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was handed over in one step, from whom to whom, by whom and when; it never changes. */
@Entity
@Table(name = "handover")
class Receipt extends DistrictEntity {
    private String giver;

    private String taker;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Line> rows;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Receipt() {}

    @SuppressWarnings("NullAway.Init")
    Receipt(String giver, String taker, List<Line> rows, String madeBy, Instant madeAt) {
        super(Ids.next());
        this.giver = giver;
        this.taker = taker;
        this.rows = List.copyOf(rows);
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    ReceiptView view() {
        return new ReceiptView(id(), giver, taker, List.copyOf(rows), madeBy, madeAt);
    }
}
