package org.duban.draft;

import java.util.UUID;
import org.duban.report.DraftTargets;
import org.duban.report.Section;
import org.duban.report.Sections;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;

/** Gives a section of a draft another title. */
@UseCase
class RenameSection {
    private final DraftTargets drafts;
    private final Sections sections;

    RenameSection(DraftTargets drafts, Sections sections) {
        this.drafts = drafts;
        this.sections = sections;
    }

    void execute(UUID report, UUID id, long version, String title) {
        drafts.open(report);
        Section section = sections.get(id);
        if (!section.report().equals(report)) {
            throw new NotFound();
        }
        ChangedMeanwhile.unlessSame(version, section.version());
        section.rename(title);
    }
}
