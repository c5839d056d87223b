package org.duban.instruction;

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
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.organization.Units;
import org.duban.roster.Labels;
import org.duban.shared.Times;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what pages show of instructions. */
@Component
class InstructionViews {
    /** What a person has to do something about first: over its day, then the earliest day; what is settled last, the latest first. */
    private static final Comparator<InstructionView> ORDER = Comparator.comparing(InstructionView::isSettled)
            .thenComparing(each -> !each.isOver())
            .thenComparing(each ->
                    each.isSettled() ? -each.due().toEpochDay() : each.due().toEpochDay())
            .thenComparing(InstructionView::id);

    private final InstructionSteps steps;
    private final InstructionRights rights;
    private final AnswerTerm term;
    private final Targets targets;
    private final Units units;
    private final Posts posts;
    private final WorkingDays workingDays;
    private final Clock clock;

    InstructionViews(
            InstructionSteps steps,
            InstructionRights rights,
            AnswerTerm term,
            Targets targets,
            Units units,
            Posts posts,
            WorkingDays workingDays,
            Clock clock) {
        this.steps = steps;
        this.rights = rights;
        this.term = term;
        this.targets = targets;
        this.units = units;
        this.posts = posts;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** What all of them need, read once. */
    private record Surroundings(
            Map<UUID, Target> targets,
            Map<UUID, List<InstructionStepTaken>> steps,
            Labels labels,
            Map<UUID, String> titles,
            LocalDate today,
            Almanac almanac,
            LocalDate usual) {}

    List<InstructionView> of(Collection<Instruction> instructions, Viewer viewer) {
        Surroundings around = around(instructions);
        return instructions.stream()
                .map(each -> view(each, around, viewer))
                .sorted(ORDER)
                .toList();
    }

    private Surroundings around(Collection<Instruction> instructions) {
        LocalDate today = LocalDate.now(clock);
        return new Surroundings(
                targets
                        .findAllById(instructions.stream()
                                .map(Instruction::target)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Target::id, Function.identity())),
                steps
                        .findByInstructionInOrderById(
                                instructions.stream().map(Instruction::id).toList())
                        .stream()
                        .collect(groupingBy(InstructionStepTaken::instruction)),
                new Labels(units.findAllByOrderByPosition(), List.of(), today),
                posts.findAll().stream().collect(toMap(Post::id, Post::title)),
                today,
                workingDays.almanac(),
                term.usual());
    }

    private InstructionView view(Instruction each, Surroundings around, Viewer viewer) {
        Target target = requireNonNull(around.targets().get(each.target()));
        Giver giver = each.giver();
        boolean waits = each.state().isWithUnit() && !target.cancelled();
        return new InstructionView(
                each.id(),
                target.year(),
                target.number(),
                target.text(),
                target.cancelled(),
                each.words(),
                around.labels().of(each.unit()),
                giver.leader(),
                title(giver, around),
                giver.on(),
                giver.basis(),
                each.due(),
                each.state(),
                waits ? TimeLeft.of(each.due(), around.today(), around.almanac()) : null,
                each.due().isBefore(around.today()) ? around.usual() : each.due(),
                moves(each, target, viewer),
                done(around.steps().getOrDefault(each.id(), List.of())),
                each.version());
    }

    private static @Nullable String title(Giver giver, Surroundings around) {
        String title = giver.post() == null ? null : around.titles().get(giver.post());
        return giver.leader().equals(title) ? null : title;
    }

    private List<InstructionStep> moves(Instruction each, Target target, Viewer viewer) {
        return InstructionStep.possible(each.state()).stream()
                .filter(step -> rights.may(viewer, step, each, target.year()))
                .toList();
    }

    private List<InstructionView.Done> done(List<InstructionStepTaken> steps) {
        return steps.stream()
                .map(each -> new InstructionView.Done(
                        each.step(),
                        Times.minute(each.takenAt(), clock),
                        each.takenBy(),
                        each.onBehalf(),
                        each.words(),
                        each.due()))
                .toList();
    }
}
