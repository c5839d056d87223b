package org.duban.draft;

import java.util.UUID;
import org.duban.report.ProposedTarget;
import org.duban.report.Section;
import org.springframework.boot.test.context.TestComponent;

/** Does to a draft of the current district what a person would do on its page. */
@TestComponent
public class DraftEditor {
    private final SplitTarget splitTarget;
    private final DropTarget dropTarget;
    private final AddTarget addTarget;
    private final RenameSection renameSection;

    DraftEditor(SplitTarget splitTarget, DropTarget dropTarget, AddTarget addTarget, RenameSection renameSection) {
        this.splitTarget = splitTarget;
        this.dropTarget = dropTarget;
        this.addTarget = addTarget;
        this.renameSection = renameSection;
    }

    /** Cuts it before this character. */
    public void split(UUID report, ProposedTarget target, int at) {
        splitTarget.execute(report, target.id(), target.version(), at);
    }

    public void drop(UUID report, ProposedTarget target) {
        dropTarget.execute(report, target.id(), target.version());
    }

    /** The id of the target that this sentence becomes. */
    public UUID add(UUID report, int sentence) {
        return addTarget.execute(report, sentence);
    }

    public void rename(UUID report, Section section, String title) {
        renameSection.execute(report, section.id(), section.version(), title);
    }
}
