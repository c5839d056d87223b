package org.duban.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.duban.account.Viewer;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.stage.OpenStages;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.jspecify.annotations.Nullable;

/** Reads one target with its state on a day. */
@UseCase
class ReadTarget {
    private final VisibleTargets targets;
    private final Courses courses;
    private final Responsibilities responsibilities;
    private final Why why;
    private final OpenStages stages;
    private final Clock clock;

    ReadTarget(
            VisibleTargets targets,
            Courses courses,
            Responsibilities responsibilities,
            Why why,
            OpenStages stages,
            Clock clock) {
        this.targets = targets;
        this.courses = courses;
        this.responsibilities = responsibilities;
        this.why = why;
        this.stages = stages;
        this.clock = clock;
    }

    /**
     * @param asOf the day, today where null; only periods that are over by then count
     * @throws NotFound where there is no such target, or not for this viewer
     */
    TargetState execute(int year, int number, @Nullable LocalDate asOf, Viewer viewer, Locale locale) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        Target target = targets.get(year, number, viewer);
        Course course = courses.of(target);
        return TargetState.of(
                target,
                course,
                responsibilities.of(target, day),
                stages.of(target.id()).orElse(null),
                why.sentence(course, day, locale),
                day);
    }
}
