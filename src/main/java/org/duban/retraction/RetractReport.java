package org.duban.retraction;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.publication.PublishedRow;
import org.duban.publication.PublishedRows;
import org.duban.publication.RowState;
import org.duban.publication.RowStates;
import org.duban.report.Report;
import org.duban.report.Reports;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;
import org.duban.target.Changes;
import org.duban.target.Target;
import org.duban.target.TargetSources;
import org.duban.target.Targets;

/** Takes a published document back; it is a draft again. */
@UseCase
class RetractReport {
    private final Reports reports;
    private final Steps steps;
    private final Targets targets;
    private final TargetSources sources;
    private final RowStates states;
    private final PublishedRows rows;
    private final Changes changes;

    RetractReport(
            Reports reports,
            Steps steps,
            Targets targets,
            TargetSources sources,
            RowStates states,
            PublishedRows rows,
            Changes changes) {
        this.reports = reports;
        this.steps = steps;
        this.targets = targets;
        this.sources = sources;
        this.states = states;
        this.rows = rows;
        this.changes = changes;
    }

    /**
     * @param kept how many rows the person was told would stay
     * @throws ChangedMeanwhile where other rows would stay by now
     * @throws org.duban.shared.Refusal where the document is not published
     */
    void execute(UUID id, int kept) {
        Report report = reports.getForChange(id);
        report.takeBack();
        Set<Integer> numbers = steps.of(id).stream().map(Step::number).collect(Collectors.toSet());
        targets.getForAssignment(report.year(), numbers);
        List<Step> all = steps.of(id);
        ChangedMeanwhile.unlessSame(
                kept, all.stream().filter(step -> !step.isTaken()).count());
        List<Step> taken = all.stream().filter(Step::isTaken).toList();
        taken.forEach(step -> takeBack(step, id));
        rows.deleteAll(all.stream().map(Step::row).toList());
        changes.tell(report.year(), taken.stream().map(Step::target).toList());
    }

    private void takeBack(Step step, UUID report) {
        Target target = step.target();
        RowState before = step.row().before();
        if (before == null) {
            target.cancel();
            return;
        }
        if (step.row().effect() == PublishedRow.Effect.DROPPED) {
            target.restore();
        }
        states.restore(target, before);
        sources.deleteAll(sources.findByTargetAndReport(target.id(), report));
    }
}
