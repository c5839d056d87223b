package org.duban.draft;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.report.Cover;
import org.duban.report.Coverage;
import org.duban.report.Glossary;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the review page shows of a report.
 *
 * @param revision the one of the draft, which every change raises
 * @param unkept the words of corrections that could not be kept when the document was read again
 * @param doubtful the targets with a number that a person should look at
 * @param lost the rows whose responsibilities the copy lost
 * @param inherited the rows that take them from a merged cell above
 * @param reading the version of the reading, which undoing a repair changes
 */
record Review(
        ReportView report,
        long revision,
        List<String> unkept,
        Coverage coverage,
        List<SentenceView> sentences,
        List<SectionView> sections,
        List<TargetView> doubtful,
        List<TargetView> lost,
        List<TargetView> inherited,
        List<TargetView> dropped,
        List<RepairGroup> repairs,
        long reading,
        Glossary glossary) {
    /** The sentences of a class that are in no target. */
    public List<SentenceView> free(Cover cover) {
        return sentences.stream()
                .filter(each -> each.isFree() && each.cover() == cover)
                .toList();
    }

    /** How many targets a person should look at. */
    public long unsure() {
        return doubts().count();
    }

    /** The first of them; null where there is none. */
    public @Nullable UUID firstUnsure() {
        return doubts().map(TargetView::id).findFirst().orElse(null);
    }

    private Stream<TargetView> doubts() {
        return sections.stream().flatMap(section -> section.targets().stream()).filter(TargetView::isDoubtful);
    }

    /** How many targets the draft has. */
    public long size() {
        return sections.stream().mapToLong(section -> section.targets().size()).sum();
    }
}
