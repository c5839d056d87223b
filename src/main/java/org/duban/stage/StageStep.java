package org.duban.stage;

import static org.duban.stage.Stage.CANCELLED;
import static org.duban.stage.Stage.CHECKED;
import static org.duban.stage.Stage.DONE;
import static org.duban.stage.Stage.IN_PROGRESS;
import static org.duban.stage.Stage.ISSUED;
import static org.duban.stage.Stage.PROPOSED;
import static org.duban.stage.Stage.SIGNED;
import static org.duban.stage.Stage.SUSPENDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can happen to a target: the whole of its life is this table. A step that leads nowhere leaves it where it is. */
public enum StageStep {
    /** The table is issued; nothing comes before it. */
    ISSUE(EnumSet.noneOf(Stage.class), null),
    /** One lead unit signs. */
    SIGN(EnumSet.of(ISSUED, SIGNED, IN_PROGRESS), null),
    /** The last lead unit has signed. */
    ALL_SIGNED(EnumSet.of(ISSUED), SIGNED),
    /** The first word on it is handed in. */
    BEGIN(EnumSet.of(ISSUED, SIGNED), IN_PROGRESS),
    PROPOSE(EnumSet.of(IN_PROGRESS), PROPOSED),
    SEND_BACK(EnumSet.of(PROPOSED, CHECKED), IN_PROGRESS),
    CHECK(EnumSet.of(PROPOSED), CHECKED),
    FINISH(EnumSet.of(CHECKED), DONE),
    REOPEN(EnumSet.of(DONE), IN_PROGRESS),
    SUSPEND(EnumSet.of(ISSUED, SIGNED, IN_PROGRESS), SUSPENDED),
    /** Back to where it was suspended. */
    RESUME(EnumSet.of(SUSPENDED), null),
    CANCEL(EnumSet.complementOf(EnumSet.of(CANCELLED)), CANCELLED),
    /** Back to where it was cancelled. */
    RESTORE(EnumSet.of(CANCELLED), null),
    /** Its row was changed after the table was issued. */
    CHANGE(EnumSet.complementOf(EnumSet.of(CANCELLED)), null);

    private final Set<Stage> from;
    private final @Nullable Stage to;

    StageStep(Set<Stage> from, @Nullable Stage to) {
        this.from = from;
        this.to = to;
    }

    /** The stage that it leads to; nothing where it leaves the target where it is, or takes it back to where it was. */
    Optional<Stage> to() {
        return Optional.ofNullable(to);
    }

    boolean isPossible(Stage stage) {
        return from.contains(stage);
    }

    /** All that can happen to a target in that stage. */
    static List<StageStep> possible(Stage stage) {
        return Stream.of(values()).filter(step -> step.isPossible(stage)).toList();
    }
}
