package org.duban.appeal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.duban.account.Viewer;
import org.duban.calendar.Almanac;
import org.duban.calendar.TimeLeft;
import org.duban.calendar.WorkingDays;
import org.duban.organization.Units;
import org.duban.progress.PublishedLights;
import org.duban.progress.ReturnsMade;
import org.duban.roster.Labels;
import org.duban.shared.Times;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Makes what pages show of objections. */
@Component
class AppealViews {
    /** What waits for a decision first, what is over its day before that; what is decided last, the latest first. */
    private static final Comparator<AppealView> ORDER = Comparator.comparing((AppealView each) -> !each.isOpen())
            .thenComparing(each -> !each.isOver())
            .thenComparing(each -> each.isOpen()
                    ? each.decideBy().toEpochDay()
                    : -each.claim().on().toEpochDay())
            .thenComparing(AppealView::id);

    private final AppealSteps steps;
    private final AppealRights rights;
    private final Targets targets;
    private final Units units;
    private final PublishedLights lights;
    private final ReturnsMade returns;
    private final WorkingDays workingDays;
    private final Clock clock;

    AppealViews(
            AppealSteps steps,
            AppealRights rights,
            Targets targets,
            Units units,
            PublishedLights lights,
            ReturnsMade returns,
            WorkingDays workingDays,
            Clock clock) {
        this.steps = steps;
        this.rights = rights;
        this.targets = targets;
        this.units = units;
        this.lights = lights;
        this.returns = returns;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** What all of them need, read once. */
    private record Surroundings(
            Map<UUID, Target> targets,
            Map<UUID, List<AppealStepTaken>> steps,
            Labels labels,
            LocalDate today,
            Almanac almanac) {}

    List<AppealView> of(Collection<Appeal> appeals, Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        Surroundings around = new Surroundings(
                targets
                        .findAllById(
                                appeals.stream().map(Appeal::target).distinct().toList())
                        .stream()
                        .collect(toMap(Target::id, Function.identity())),
                steps.findByAppealInOrderById(appeals.stream().map(Appeal::id).toList()).stream()
                        .collect(groupingBy(AppealStepTaken::appeal)),
                new Labels(units.findAllByOrderByPosition(), List.of(), today),
                today,
                workingDays.almanac());
        return appeals.stream()
                .map(each -> view(each, around, viewer))
                .sorted(ORDER)
                .toList();
    }

    private AppealView view(Appeal each, Surroundings around, Viewer viewer) {
        Target target = requireNonNull(around.targets().get(each.target()));
        Claim claim = each.claim();
        boolean waits = each.state().isOpen() && !target.cancelled();
        boolean light = waits && each.matter() == Matter.LIGHT;
        return new AppealView(
                each.id(),
                target.year(),
                target.number(),
                target.text(),
                target.cancelled(),
                each.matter(),
                each.period().toString(),
                around.labels().of(claim.unit()),
                claim,
                each.state(),
                each.decideBy(),
                waits ? TimeLeft.of(each.decideBy(), around.today(), around.almanac()) : null,
                each.returned() == null ? null : returns.get(each.returned()).orElse(null),
                light ? lights.get(target, each.period()) : null,
                light ? lights.known(target, each.period()) : null,
                rights.open(viewer, each, target),
                done(around.steps().getOrDefault(each.id(), List.of())),
                each.version());
    }

    private List<AppealView.Done> done(List<AppealStepTaken> taken) {
        return taken.stream()
                .map(each -> new AppealView.Done(
                        each.step(), Times.minute(each.takenAt(), clock), each.takenBy(), each.words()))
                .toList();
    }
}
