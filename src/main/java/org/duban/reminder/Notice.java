package org.duban.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.shared.NotAudited;
import org.jspecify.annotations.Nullable;

/** All that one person is reminded of on one day: there is never a second one. */
@Entity
@NotAudited
class Notice extends DistrictEntity {
    @Column(name = "account_id")
    private UUID account;

    private LocalDate day;

    @Column(name = "urged_by")
    private @Nullable String urgedBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    /** @param urgedBy who sent it by hand; null where the ladder did */
    @SuppressWarnings("NullAway.Init")
    Notice(UUID account, LocalDate day, @Nullable String urgedBy, Instant madeAt) {
        super(Ids.next());
        this.account = account;
        this.day = day;
        this.urgedBy = urgedBy;
        this.madeAt = madeAt;
    }

    UUID account() {
        return account;
    }

    LocalDate day() {
        return day;
    }

    @Nullable String urgedBy() {
        return urgedBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    boolean isRead() {
        return readAt != null;
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }
}
