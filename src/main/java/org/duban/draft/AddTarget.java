package org.duban.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.reading.Sentence;
import org.duban.report.DraftTargets;
import org.duban.report.Passage;
import org.duban.report.Printed;
import org.duban.report.ProposedTarget;
import org.duban.report.ProposedTargets;
import org.duban.report.ReportText;
import org.duban.report.ReportTexts;
import org.duban.report.Section;
import org.duban.report.Sections;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Makes a sentence that is in no target a target of its own, in the section it stands in. */
@UseCase
class AddTarget {
    private final DraftTargets drafts;
    private final ReportTexts texts;
    private final Sections sections;
    private final ProposedTargets targets;

    AddTarget(DraftTargets drafts, ReportTexts texts, Sections sections, ProposedTargets targets) {
        this.drafts = drafts;
        this.texts = texts;
        this.sections = sections;
        this.targets = targets;
    }

    /**
     * @param index the sentence's, counted from 0
     * @return the id of the target that the sentence is in now
     */
    UUID execute(UUID report, int index) {
        drafts.open(report);
        ReportText text = texts.get(report);
        if (index < 0 || index >= text.sentences().size()) {
            throw new NotFound();
        }
        Sentence sentence = text.sentences().get(index);
        List<ProposedTarget> live = targets.findLive(report);
        return live.stream()
                .filter(each -> each.span().overlaps(sentence.span()))
                .findFirst()
                .orElseGet(() -> targets.save(made(report, text, sentence, live)))
                .id();
    }

    private ProposedTarget made(UUID report, ReportText text, Sentence sentence, List<ProposedTarget> live) {
        int part = last(live, sentence).map(ProposedTarget::part).orElse(1);
        String words = sentence.span().in(text.text()).strip();
        ProposedTarget made = new ProposedTarget(report, section(report, sentence), part, words, sentence.span());
        made.edit(words, Printed.NOTHING, new NumbersAnew(text.text()).of(Passage.of(made)));
        return made;
    }

    private static Optional<ProposedTarget> last(List<ProposedTarget> live, Sentence sentence) {
        return live.stream()
                .filter(each -> each.span().end() <= sentence.span().start())
                .reduce((earlier, later) -> later);
    }

    private @Nullable UUID section(UUID report, Sentence sentence) {
        return sections.findLive(report).stream()
                .filter(each -> each.span().start() <= sentence.span().start())
                .reduce((earlier, later) -> later)
                .map(Section::id)
                .orElse(null);
    }
}
