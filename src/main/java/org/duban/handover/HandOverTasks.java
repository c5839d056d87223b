package org.duban.handover;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.roster.Roster;
import org.duban.shared.UseCase;
import org.duban.target.Targets;

/** Gives all targets of a unit to another unit, or of a post to another post, each in its role and at its place. */
@UseCase
class HandOverTasks {
    private final Tasks tasks;
    private final Targets targets;
    private final Roster roster;
    private final Parties parties;
    private final Receipts receipts;
    private final Clock clock;

    HandOverTasks(Tasks tasks, Targets targets, Roster roster, Parties parties, Receipts receipts, Clock clock) {
        this.tasks = tasks;
        this.targets = targets;
        this.roster = roster;
        this.parties = parties;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * @return the id of the receipt
     * @throws NothingToHandOver where the giver answers for nothing from that year on, or both are the same
     * @throws org.duban.shared.NotFound where the directory lacks one of the two, or they are not of a kind
     */
    UUID execute(HandoverForm form, String by) {
        Parties.Pair pair = parties.pair(form.from(), form.to());
        List<Task> given = form.from().equals(form.to()) ? List.of() : tasks.of(form.from(), form.year());
        if (given.isEmpty()) {
            throw new NothingToHandOver(pair.giver());
        }
        lock(given);
        given.forEach(task -> replace(task, form.from(), form.to()));
        List<Line> lines = given.stream().map(Task::line).toList();
        return receipts.save(new Receipt(pair.giver(), pair.taker(), lines, by, clock.instant()))
                .id();
    }

    private void lock(List<Task> given) {
        Map<Integer, Set<Integer>> numbers = given.stream()
                .map(Task::target)
                .collect(Collectors.groupingBy(
                        each -> each.year(), Collectors.mapping(each -> each.number(), Collectors.toSet())));
        numbers.forEach(targets::getForAssignment);
    }

    private void replace(Task task, UUID from, UUID to) {
        List<UUID> before = roster.of(task.target().id(), task.role());
        List<UUID> after = before.stream()
                .map(each -> each.equals(from) ? to : each)
                .distinct()
                .toList();
        roster.put(task.target().id(), task.role(), after);
    }
}
