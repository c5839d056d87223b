package org.duban.publication;

import java.util.List;
import java.util.UUID;
import org.duban.report.ProposedTarget;
import org.duban.roster.Answerers;
import org.duban.roster.AssignmentRole;
import org.duban.roster.NameBook;
import org.duban.roster.Roster;
import org.duban.target.Target;
import org.duban.target.TargetSource;
import org.duban.target.TargetSources;
import org.duban.target.Targets;
import org.duban.target.Unsettled;
import org.springframework.stereotype.Component;

/** Writes what a document proposes into single rows of the table. */
@Component
class Rows {
    private final Targets targets;
    private final TargetSources sources;
    private final RowNumbers numbers;
    private final Roster roster;

    Rows(Targets targets, TargetSources sources, RowNumbers numbers, Roster roster) {
        this.targets = targets;
        this.sources = sources;
        this.numbers = numbers;
        this.roster = roster;
    }

    /** Makes a row of it, as it stands in the document. */
    Target add(ProposedTarget proposed, Target row, NameBook names) {
        row.leaveOpen(Unsettled.of(proposed.printed()));
        Target target = targets.save(row);
        cite(proposed, target.id());
        numbers.add(proposed.indicators(), target.id());
        List.of(AssignmentRole.values()).forEach(role -> fill(target, role, names));
        return target;
    }

    /**
     * Makes it a further source of a row; who answers is taken over where the row says nobody yet.
     *
     * @param answerers those of the row so far
     */
    void link(ProposedTarget proposed, Target target, Answerers answerers, NameBook names) {
        cite(proposed, target.id());
        Unsettled printed = Unsettled.of(proposed.printed());
        for (AssignmentRole role : AssignmentRole.values()) {
            if (target.unsettled().names(role).isEmpty()
                    && answerers.of(target.id(), role).isEmpty()) {
                target.leaveOpen(target.unsettled().taking(role, printed));
                answerers.put(target.id(), role, fill(target, role, names));
            }
        }
    }

    /** Makes a row say what it says: the words, the numbers that count the same, and who answers where it prints anybody. */
    void apply(ProposedTarget proposed, Target target, NameBook names) {
        cite(proposed, target.id());
        String due = proposed.printed().due();
        target.reword(proposed.text(), due == null ? target.due() : due);
        numbers.apply(proposed.indicators(), target.id());
        Unsettled printed = Unsettled.of(proposed.printed());
        for (AssignmentRole role : AssignmentRole.values()) {
            List<String> open = printed.names(role);
            if (!open.isEmpty()) {
                target.settle(role);
                target.leaveOpen(target.unsettled().taking(role, printed).with(role, names.unknown(role, open)));
                roster.put(target.id(), role, names.known(role, open));
            }
        }
    }

    private void cite(ProposedTarget proposed, UUID target) {
        sources.save(new TargetSource(target, proposed));
    }

    /** Assigns whom the open names stand for, and leaves the others open. */
    private List<UUID> fill(Target target, AssignmentRole role, NameBook names) {
        List<String> open = target.unsettled().names(role);
        List<UUID> known = names.known(role, open);
        roster.fill(target.id(), role, known);
        target.leaveOpen(target.unsettled().with(role, names.unknown(role, open)));
        return known;
    }
}
