package org.duban.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.duban.reading.Span;
import org.duban.shared.Ids;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A place in a document where a target is promised. */
@Entity
@Table(name = "target_source")
public class TargetSource {
    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String district;

    @Column(name = "target_id")
    private UUID target;

    @Column(name = "report_id")
    private UUID report;

    @Column(name = "start_offset")
    private int start;

    @Column(name = "end_offset")
    private int end;

    private String quote;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TargetSource() {}

    /** @param span where the quote stands in the report's repaired text */
    @SuppressWarnings("NullAway.Init")
    TargetSource(UUID target, UUID report, Span span, String quote) {
        this.id = Ids.next();
        this.target = target;
        this.report = report;
        this.start = span.start();
        this.end = span.end();
        this.quote = quote;
    }

    public UUID target() {
        return target;
    }

    public UUID report() {
        return report;
    }

    /** Where the quote stands in the report's repaired text. */
    public Span span() {
        return new Span(start, end);
    }

    public String quote() {
        return quote;
    }
}
