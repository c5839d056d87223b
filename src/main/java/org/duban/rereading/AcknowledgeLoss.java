package org.duban.rereading;

import java.util.UUID;
import org.duban.report.DraftTargets;
import org.duban.report.ReportTexts;
import org.duban.shared.UseCase;

/** Takes the corrections that could not be kept off the list, as a person has seen them. */
@UseCase
class AcknowledgeLoss {
    private final DraftTargets drafts;
    private final ReportTexts texts;

    AcknowledgeLoss(DraftTargets drafts, ReportTexts texts) {
        this.drafts = drafts;
        this.texts = texts;
    }

    void execute(UUID report) {
        drafts.open(report);
        texts.get(report).acknowledge();
    }
}
