package org.duban.revision;

import java.util.List;
import java.util.Locale;
import org.duban.account.Viewer;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the changes of issued tables, the latest first; the page of a target shows its own for good. */
@Component("changeViews")
@Transactional(readOnly = true)
public class ChangeViews {
    private final Targets targets;
    private final TargetChanges changes;
    private final AlterationViews views;

    ChangeViews(Targets targets, TargetChanges changes, AlterationViews views) {
        this.targets = targets;
        this.changes = changes;
        this.views = views;
    }

    /** Those of one target; the caller has checked that it may be seen. */
    public List<ChangeView> of(int year, int number, Locale locale) {
        return changes.findByTargetOrderByIdDesc(targets.get(year, number).id()).stream()
                .map(change -> view(change, locale))
                .toList();
    }

    /** Those of the year that concern rows of this person. */
    List<ChangeView> of(int year, Viewer viewer, Locale locale) {
        return changes.findByYear(year).stream()
                .filter(change -> viewer.seesAll() || change.alteration().isFor(viewer.units()))
                .map(change -> view(change, locale))
                .toList();
    }

    private ChangeView view(TargetChange change, Locale locale) {
        Grounds grounds = change.grounds();
        return new ChangeView(
                views.of(change.alteration(), locale),
                grounds.reason(),
                grounds.basis(),
                change.changedBy(),
                change.changedAt());
    }
}
