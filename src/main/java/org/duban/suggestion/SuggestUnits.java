package org.duban.suggestion;

import java.util.Set;
import org.duban.account.Viewer;
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
        return SuggestionsView.of(
                target,
                role -> experience
                        .of(year, role, viewer)
                        .of(target.id(), target.text(), Set.copyOf(roster.of(target.id(), role))),
                directory.labels());
    }
}
