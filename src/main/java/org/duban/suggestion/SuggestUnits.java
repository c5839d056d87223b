package org.duban.suggestion;

import java.util.List;
import org.duban.roster.AssignmentRole;
import org.duban.roster.DirectoryChoices;
import org.duban.roster.Labels;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.transaction.annotation.Transactional;

/** Says which units are likely to lead and support a target. */
@UseCase
@Transactional(readOnly = true)
class SuggestUnits {
    private final Targets targets;
    private final Suggestions suggestions;
    private final DirectoryChoices directory;

    SuggestUnits(Targets targets, Suggestions suggestions, DirectoryChoices directory) {
        this.targets = targets;
        this.suggestions = suggestions;
        this.directory = directory;
    }

    /** @throws org.duban.shared.NotFound where the year's table has no such number */
    SuggestionsView execute(int year, int number) {
        Target target = targets.get(year, number);
        Labels labels = directory.labels();
        return new SuggestionsView(
                suggested(target, AssignmentRole.LEAD, labels), suggested(target, AssignmentRole.SUPPORT, labels));
    }

    private List<SuggestionsView.Suggested> suggested(Target target, AssignmentRole role, Labels labels) {
        return suggestions.of(target, role).stream()
                .map(unit -> SuggestionsView.suggested(unit, labels))
                .toList();
    }
}
