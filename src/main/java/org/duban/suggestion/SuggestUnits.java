package org.duban.suggestion;

import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.roster.AssignmentRole;
import org.duban.roster.DirectoryChoices;
import org.duban.roster.Roster;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.transaction.annotation.Transactional;

/** Says who is likely to lead, support and stand above a target. */
@UseCase
@Transactional(readOnly = true)
class SuggestUnits {
    private final Targets targets;
    private final Experience experience;
    private final Roster roster;
    private final DirectoryChoices directory;

    SuggestUnits(Targets targets, Experience experience, Roster roster, DirectoryChoices directory) {
        this.targets = targets;
        this.experience = experience;
        this.roster = roster;
        this.directory = directory;
    }

    /** @throws org.duban.shared.NotFound where the year's table has no such number */
    SuggestionsView execute(int year, int number, Viewer viewer) {
        Target target = targets.get(year, number);
        Advice advice = experience.of(year, viewer);
        Set<UUID> leading = Set.copyOf(roster.of(target.id(), AssignmentRole.LEAD));
        return SuggestionsView.of(
                target,
                role -> advice.of(role, target, Set.copyOf(roster.of(target.id(), role)), leading),
                directory.labels());
    }
}
