package org.duban.appeal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.account.Viewer;
import org.duban.appeal.AppealPage.Open;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.progress.PublishedLights;
import org.duban.progress.ReturnsMade;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.duban.timetable.Period;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds objections, each person those that the person may see, and what the person may still object to. */
@Component("appealPages")
@Transactional(readOnly = true)
public class AppealPages {
    private final VisibleTargets targets;
    private final Appeals appeals;
    private final AppealViews views;
    private final AppealRights rights;
    private final AppealTerms terms;
    private final PublishedLights lights;
    private final Timetables timetables;
    private final ProgressUpdates updates;
    private final ReturnsMade returns;

    AppealPages(
            VisibleTargets targets,
            Appeals appeals,
            AppealViews views,
            AppealRights rights,
            AppealTerms terms,
            PublishedLights lights,
            Timetables timetables,
            ProgressUpdates updates,
            ReturnsMade returns) {
        this.targets = targets;
        this.appeals = appeals;
        this.views = views;
        this.rights = rights;
        this.terms = terms;
        this.lights = lights;
        this.timetables = timetables;
        this.updates = updates;
        this.returns = returns;
    }

    /** All of a year for those who see all, those of the own unit for others. */
    List<AppealView> ofYear(int year, Viewer viewer) {
        return views.of(seen(appeals.findByYear(year), viewer), viewer);
    }

    /** @throws org.duban.shared.NotFound where there is no such target, or not for this person */
    public List<AppealView> onTarget(int year, int number, Viewer viewer) {
        Target target = targets.get(year, number, viewer);
        return views.of(seen(appeals.findByTargetInOrderById(List.of(target.id())), viewer), viewer);
    }

    /** As {@link #onTarget}. */
    AppealPage page(int year, int number, Viewer viewer) {
        Target target = targets.get(year, number, viewer);
        List<Open> open = rights.raises(viewer, target)
                ? Stream.concat(returned(target, viewer), published(target)).toList()
                : List.of();
        return new AppealPage(year, number, target.text(), onTarget(year, number, viewer), open);
    }

    private List<Appeal> seen(List<Appeal> all, Viewer viewer) {
        return all.stream().filter(each -> rights.sees(viewer, each)).toList();
    }

    private Stream<Open> published(Target target) {
        List<Period> taken = appeals.findByTargetInOrderById(List.of(target.id())).stream()
                .filter(each -> each.matter() == Matter.LIGHT
                        && (each.state().isOpen() || each.state().isFinal()))
                .map(Appeal::period)
                .toList();
        return lights.of(target, timetables.of(target.year())).keySet().stream()
                .sorted()
                .filter(period -> !taken.contains(period))
                .flatMap(period -> terms.lastFor(period).stream()
                        .filter(last -> !terms.today().isAfter(last))
                        .map(last -> new Open(period.toString(), null, last, null)));
    }

    private Stream<Open> returned(Target target, Viewer viewer) {
        List<Appeal> all = appeals.findByTargetInOrderById(List.of(target.id()));
        return updates.findByTargetOrderByPeriodDesc(target.id()).stream()
                .filter(update -> update.unit().equals(viewer.unit()))
                .flatMap(update -> returns
                        .open(update)
                        .filter(made -> all.stream()
                                .noneMatch(each -> made.id().equals(each.returned())
                                        && (each.state().isOpen()
                                                || each.state().isFinal())))
                        .flatMap(made -> open(update, made))
                        .stream());
    }

    private Optional<Open> open(ProgressUpdate update, ReturnsMade.Return made) {
        return Optional.of(terms.lastSince(made.at()))
                .filter(last -> !terms.today().isAfter(last))
                .map(last -> new Open(update.period().toString(), update.id(), last, made.reason()));
    }
}
