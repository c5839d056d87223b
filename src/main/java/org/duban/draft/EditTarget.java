package org.duban.draft;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.report.DraftTargets;
import org.duban.report.Passage;
import org.duban.report.ProposedIndicator;
import org.duban.report.ProposedTarget;
import org.duban.report.ProposedTargets;
import org.duban.report.ReportTexts;
import org.duban.report.Section;
import org.duban.report.Sections;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Changes a proposed target's words, who is responsible, its indicators and the section it stands in. */
@UseCase
class EditTarget {
    private final DraftTargets drafts;
    private final ProposedTargets targets;
    private final Sections sections;
    private final ReportTexts texts;

    EditTarget(DraftTargets drafts, ProposedTargets targets, Sections sections, ReportTexts texts) {
        this.drafts = drafts;
        this.targets = targets;
        this.sections = sections;
        this.texts = texts;
    }

    /** Where the words are others than before, their numbers are read anew, but for those that the person put or took away. */
    void execute(UUID report, UUID id, TargetForm form) {
        ProposedTarget target = drafts.take(report, id, form.version());
        target.edit(form.words(), form.printed(target.printed()), indicators(form, target));
        if (!Objects.equals(form.section(), target.section())) {
            target.moveTo(form.section(), place(report, form.section(), target));
        }
    }

    private List<ProposedIndicator> indicators(TargetForm form, ProposedTarget target) {
        List<ProposedIndicator> put = form.lines().stream()
                .map(line -> put(line, target, form.words()))
                .toList();
        if (form.words().equals(target.text())) {
            return put;
        }
        Passage passage = new Passage(form.words(), target.span(), put);
        String document = texts.get(target.report()).text();
        return new NumbersAnew(document).of(passage, form.words(), 0, removed(form, target));
    }

    /** What a person puts now stands, whatever the words it was read from. */
    private static ProposedIndicator put(IndicatorForm line, ProposedTarget target, String words) {
        Integer origin = line.origin(target.indicators().size());
        if (origin == null) {
            return line.typed(words, target.span());
        }
        ProposedIndicator before = target.indicators().get(origin);
        ProposedIndicator corrected = before.corrected(line.typed(before.quote(), before.span()));
        boolean stands = corrected.saysTheSame(before) || words.contains(before.quote());
        return stands ? corrected : corrected.quoting(words);
    }

    private static List<ProposedIndicator> removed(TargetForm form, ProposedTarget target) {
        List<ProposedIndicator> before = target.indicators();
        Set<@Nullable Integer> left =
                form.lines().stream().map(line -> line.origin(before.size())).collect(Collectors.toSet());
        return IntStream.range(0, before.size())
                .filter(i -> !left.contains(i))
                .mapToObj(before::get)
                .toList();
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
