package org.duban.audit;

import static org.duban.audit.Selection.about;
import static org.duban.audit.Selection.handedIn;
import static org.duban.audit.Selection.in;
import static org.duban.audit.Selection.of;
import static org.duban.audit.Selection.to;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Viewer;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.shared.NotFound;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Which changes of a thing a person may see: whoever sees the whole district sees all of a target but the units' drafts; a unit sees
 * the row of the table and what it reported itself, drafts too.
 */
@Component
class Histories {
    /** What a row of the table consists of. */
    private static final List<String> TABLE = List.of(
            "Target",
            "TargetSource",
            "Indicator",
            "UnitAssignment",
            "LeaderAssignment",
            "TargetChange",
            "PlanLine",
            "TargetStage");

    private final VisibleTargets targets;
    private final Indicators indicators;
    private final ProgressUpdates updates;
    private final Accounts accounts;

    Histories(VisibleTargets targets, Indicators indicators, ProgressUpdates updates, Accounts accounts) {
        this.targets = targets;
        this.indicators = indicators;
        this.updates = updates;
        this.accounts = accounts;
    }

    /**
     * The changes of one thing.
     *
     * @param about its id
     * @param addresses whether the reader sees from where a change was made
     */
    record History(String about, Specification<AuditEntry> entries, boolean addresses) {}

    /** @throws NotFound where there is no such target, or not for this person */
    History ofTarget(int year, int number, Viewer viewer) {
        Target target = targets.get(year, number, viewer);
        Specification<AuditEntry> all = in(viewer.district()).and(about(parts(target)));
        Specification<AuditEntry> seen =
                viewer.seesAll() ? handedIn() : of(TABLE).or(to(own(target, viewer)));
        return history(target.id(), all.and(seen), viewer);
    }

    private List<String> parts(Target target) {
        return Stream.concat(
                        Stream.of(target.id()),
                        indicators.findByTargetOrderByPosition(target.id()).stream()
                                .map(Indicator::id))
                .map(Histories::id)
                .toList();
    }

    /** @throws NotFound where there is no such update, or its target is not for this person, or it is another unit's */
    History ofUpdate(int year, UUID id, Viewer viewer) {
        ProgressUpdate update = updates.get(year, id);
        targets.get(update.target(), viewer);
        boolean own = update.unit().equals(viewer.unit());
        if (!own && !viewer.seesAll()) {
            throw new NotFound();
        }
        Specification<AuditEntry> all = in(viewer.district()).and(about(Set.of(id(id))));
        return history(id, own ? all : all.and(handedIn()), viewer);
    }

    /** @throws NotFound where it is neither the person's own unit nor is the whole district the person's to see */
    History ofDirectory(UUID id, Viewer viewer) {
        if (!viewer.seesAll() && !id.equals(viewer.unit())) {
            throw new NotFound();
        }
        return history(id, in(viewer.district()).and(to(Set.of(id(id)))).and(of(List.of("Unit", "Post"))), viewer);
    }

    /** @throws NotFound where there is no such account in the administrator's district */
    History ofAccount(UUID id, Viewer viewer) {
        Account account = accounts.get(id);
        if (!account.staysWithin(viewer.district())) {
            throw new NotFound();
        }
        return new History(id(id), in(viewer.district()).and(to(Set.of(id(id)))), true);
    }

    private List<String> own(Target target, Viewer viewer) {
        return updates.findByTargetOrderByPeriodDesc(target.id()).stream()
                .filter(update -> update.unit().equals(viewer.unit()))
                .map(update -> id(update.id()))
                .toList();
    }

    private static History history(UUID about, Specification<AuditEntry> entries, Viewer viewer) {
        return new History(id(about), entries, viewer.supervises());
    }

    private static String id(UUID id) {
        return id.toString();
    }
}
