package org.duban.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What every entity of a district begins with: its id, whose it is, and how often it was changed. */
@MappedSuperclass
public abstract class DistrictEntity {
    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String district;

    @Version
    private @Nullable Long version;

    /** For Hibernate, which fills it in. */
    @SuppressWarnings("NullAway.Init")
    protected DistrictEntity() {}

    /** A new one; Hibernate gives it the current district when it is saved. */
    @SuppressWarnings("NullAway.Init")
    protected DistrictEntity(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** The code of the district that it belongs to. */
    public String district() {
        return district;
    }

    /** Goes up with every change, from 0; a form sends back the one that it was made from. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** Whether it was never saved. */
    protected boolean isNew() {
        return version == null;
    }
}
