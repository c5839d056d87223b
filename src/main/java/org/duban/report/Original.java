package org.duban.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** The bytes of a report as they came in. */
@Entity
@Immutable
@Table(name = "report_original")
public class Original {
    @Id
    @Column(name = "report_id")
    private UUID report;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String district;

    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected Original() {}

    @SuppressWarnings("NullAway.Init")
    Original(UUID report, byte[] content) {
        this.report = report;
        this.content = content.clone();
    }

    public byte[] content() {
        return content.clone();
    }
}
