package org.duban.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duban.progress.ProgressUpdate;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.shared.Sha256;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/** Something beside an update: a file, or the number of an official document in place of one. */
@Entity
@Table(name = "attachment")
public class Attachment extends DistrictEntity {
    @Column(name = "target_id")
    private UUID target;

    @Column(name = "unit_id")
    private UUID unit;

    private Period period;

    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable FileKind kind;

    private int size;

    private @Nullable String sha256;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    private Attachment(Place place, String name, String by, Instant at) {
        super(Ids.next());
        this.target = place.target();
        this.unit = place.unit();
        this.period = place.period();
        this.name = name;
        this.addedBy = by;
        this.addedAt = at;
    }

    static Attachment of(Place place, CheckedFile file, String by, Instant at) {
        Attachment attachment = new Attachment(place, file.name(), by, at);
        attachment.kind = file.kind();
        attachment.size = file.content().length;
        attachment.sha256 = Sha256.of(file.content());
        return attachment;
    }

    static Attachment of(Place place, DocumentNumber number, String by, Instant at) {
        return new Attachment(place, number.text(), by, at);
    }

    public Place place() {
        return new Place(target, unit, period);
    }

    /** The file's own, made harmless, or the number of the document. */
    public String name() {
        return name;
    }

    /** Null where it is the number of a document. */
    @Nullable FileKind kind() {
        return kind;
    }

    /** In bytes. */
    int size() {
        return size;
    }

    @Nullable String sha256() {
        return sha256;
    }

    String addedBy() {
        return addedBy;
    }

    /** Whether it may still be taken away: it was never handed in, and its update is not settled. */
    boolean isLoose(Optional<ProgressUpdate> update) {
        return update.map(each -> each.status().isUnsettled() && isNewerThan(each.submittedAt()))
                .orElse(true);
    }

    private boolean isNewerThan(@Nullable Instant submittedAt) {
        return submittedAt == null || addedAt.isAfter(submittedAt);
    }
}
