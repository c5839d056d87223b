package org.duban.rereading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.report.ProposedTarget;
import org.jspecify.annotations.Nullable;

/**
 * Brings the targets of a draft to another reading of its document. What a person decided about a target stays while its
 * sentence is unchanged; the other targets are those of the reading.
 */
class TargetRenewal {
    private final String before;
    private final Relocation relocation;
    private final SectionRenewal sections;
    private final List<ProposedTarget> fresh;
    private final List<String> lost = new ArrayList<>();

    private TargetRenewal(String before, List<ProposedTarget> read, Relocation relocation, SectionRenewal sections) {
        this.before = before;
        this.relocation = relocation;
        this.sections = sections;
        this.fresh = new ArrayList<>(read);
    }

    /**
     * @param targets all that the draft ever had; they change
     * @param before the text that their spans count in
     * @param read those of the other reading
     */
    static TargetRenewal of(
            List<ProposedTarget> targets,
            String before,
            List<ProposedTarget> read,
            Relocation relocation,
            SectionRenewal sections) {
        TargetRenewal renewal = new TargetRenewal(before, read, relocation, sections);
        List<Family> families = Family.of(targets).stream()
                .filter(family -> !family.shown().isEmpty())
                .toList();
        families.stream().filter(Family::isDecided).forEach(renewal::keep);
        families.stream().filter(family -> !family.isDecided()).forEach(renewal::readAgain);
        return renewal;
    }

    private void keep(Family family) {
        Optional<Homes> homes = Homes.of(family, before, relocation);
        if (homes.isPresent()) {
            keep(family, homes.get());
        } else {
            family.shown().forEach(each -> lost.add(each.text()));
            family.members().forEach(ProposedTarget::supersede);
        }
    }

    private void keep(Family family, Homes homes) {
        List<ProposedTarget> same =
                fresh.stream().filter(each -> homes.overlap(each.span())).toList();
        fresh.removeAll(same);
        Optional<ProposedTarget> first = same.stream().findFirst();
        family.members().forEach(each -> each.standAt(homes::of, section(each, homes, first)));
    }

    private @Nullable UUID section(ProposedTarget target, Homes homes, Optional<ProposedTarget> read) {
        if (target.isMoved() && sections.has(target.section())) {
            return target.section();
        }
        return read.isPresent()
                ? sections.of(read.get().section())
                : sections.at(homes.of(target.span()).start());
    }

    private void readAgain(Family family) {
        ProposedTarget target = family.members().get(0);
        String words = target.span().in(before);
        Optional<ProposedTarget> same = fresh.stream()
                .filter(each ->
                        relocation.leads(target.span().start(), each.span().start()))
                .filter(each -> relocation.reads(words, each.span()))
                .findFirst();
        same.ifPresentOrElse(
                read -> {
                    target.readAs(read, sections.of(read.section()));
                    fresh.remove(read);
                },
                target::supersede);
    }

    /** Those that the draft did not have, in the sections of the draft. */
    List<ProposedTarget> fresh() {
        fresh.forEach(each -> each.readAs(each, sections.of(each.section())));
        return List.copyOf(fresh);
    }

    /** The words of the targets that a person had decided about and whose sentence is another now. */
    List<String> lost() {
        return List.copyOf(lost);
    }
}
