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
    @Column(name = "suspended_in")
    private @Nullable Stage suspendedIn;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancelled_in")
    private @Nullable Stage cancelledIn;

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
        switch (step) {
            case SUSPEND -> suspendedIn = stage;
            case CANCEL -> cancelledIn = stage;
            default -> {}
        }
        stage = next(step);
    }

    /** What was suspended and then cancelled is suspended again when it is restored. */
    private Stage next(StageStep step) {
        return switch (step) {
            case RESUME -> requireNonNullElse(suspendedIn, Stage.ISSUED);
            case RESTORE -> requireNonNullElse(cancelledIn, Stage.ISSUED);
            default -> step.to().orElse(stage);
        };
    }
}
