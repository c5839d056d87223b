package org.duban.stage;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Where a target of an issued table is in its life; how it goes on is the table of {@link StageStep}. */
@Entity
@Table(name = "target_stage")
class TargetStage extends DistrictEntity {
    @Column(name = "target_id")
    private UUID target;

    private int year;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage_before")
    private @Nullable Stage before;

    @Column(name = "sign_by")
    private LocalDate signBy;

    @SuppressWarnings("NullAway.Init")
    protected TargetStage() {}

    @SuppressWarnings("NullAway.Init")
    TargetStage(UUID target, int year, LocalDate signBy) {
        super(Ids.next());
        this.target = target;
        this.year = year;
        this.stage = Stage.ISSUED;
        this.signBy = signBy;
    }

    UUID target() {
        return target;
    }

    Stage stage() {
        return stage;
    }

    /** Until when its lead units have to sign. */
    LocalDate signBy() {
        return signBy;
    }

    /** @throws NotInThisStage where its life does not go that way */
    void take(StageStep step) {
        if (!step.isPossible(stage)) {
            throw new NotInThisStage(stage);
        }
        Stage next = step.leadsBack()
                ? requireNonNullElse(before, Stage.ISSUED)
                : step.to().orElse(stage);
        if (next == Stage.SUSPENDED || (next == Stage.CANCELLED && stage != Stage.SUSPENDED)) {
            before = stage;
        }
        stage = next;
    }
}
