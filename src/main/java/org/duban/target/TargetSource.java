package org.duban.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duban.reading.Span;
import org.duban.report.ProposedTarget;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;

/** A place in a document where a target is promised. */
@Entity
@Table(name = "target_source")
public class TargetSource extends DistrictEntity {
    @Column(name = "target_id")
    private UUID target;

    @Column(name = "report_id")
    private UUID report;

    @Column(name = "proposed_id")
    private UUID proposed;

    @Column(name = "start_offset")
    private int start;

    @Column(name = "end_offset")
    private int end;

    private String quote;

    @SuppressWarnings("NullAway.Init")
    protected TargetSource() {}

    @SuppressWarnings("NullAway.Init")
    public TargetSource(UUID target, ProposedTarget proposed) {
        super(Ids.next());
        this.target = target;
        this.report = proposed.report();
        this.proposed = proposed.id();
        this.start = proposed.span().start();
        this.end = proposed.span().end();
        this.quote = proposed.text();
    }

    public UUID target() {
        return target;
    }

    public UUID report() {
        return report;
    }

    /** The proposed target that became it, or part of it. */
    public UUID proposed() {
        return proposed;
    }

    /** Where the quote stands in the report's repaired text. */
    public Span span() {
        return new Span(start, end);
    }

    public String quote() {
        return quote;
    }
}
