package org.duban.report;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Changes a proposed target's words, its indicators and the section it stands in. */
@UseCase
class EditTarget {
    private final DraftTargets drafts;
    private final ProposedTargets targets;
    private final Sections sections;

    EditTarget(DraftTargets drafts, ProposedTargets targets, Sections sections) {
        this.drafts = drafts;
        this.targets = targets;
        this.sections = sections;
    }

    void execute(UUID report, UUID id, TargetForm form) {
        ProposedTarget target = drafts.take(report, id, form.version());
        target.edit(
                form.words(),
                form.lines().stream().map(line -> put(line, target)).toList());
        if (!Objects.equals(form.section(), target.section())) {
            target.moveTo(form.section(), place(report, form.section(), target));
        }
    }

    private static ProposedIndicator put(IndicatorForm line, ProposedTarget target) {
        List<ProposedIndicator> before = target.indicators();
        Integer origin = line.origin();
        return origin == null || origin < 0 || origin >= before.size()
                ? ProposedIndicator.typed(line, target.text(), target.span())
                : before.get(origin).corrected(line);
    }

    /** Behind the last target of the section, or where the section begins. */
    private int place(UUID report, @Nullable UUID id, ProposedTarget target) {
        if (id == null) {
            return target.span().start();
        }
        Section section = sections.get(id);
        if (!section.report().equals(report)) {
            throw new NotFound();
        }
        return targets.findLive(report).stream()
                .filter(each -> id.equals(each.section()))
                .mapToInt(ProposedTarget::place)
                .max()
                .orElse(section.span().start());
    }
}
