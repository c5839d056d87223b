package org.duban.progress;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.timetable.Period;
import org.springframework.boot.test.context.TestComponent;

/** The mother of updates for May 2022. */
@TestComponent
public class ProgressMother {
    private final SaveDraft saveDraft;
    private final SubmitProgress submitProgress;
    private final RecordProgress recordProgress;
    private final ProgressUpdates updates;
    private final CurrentDistrict currentDistrict;

    ProgressMother(
            SaveDraft saveDraft,
            SubmitProgress submitProgress,
            RecordProgress recordProgress,
            ProgressUpdates updates,
            CurrentDistrict currentDistrict) {
        this.saveDraft = saveDraft;
        this.submitProgress = submitProgress;
        this.recordProgress = recordProgress;
        this.updates = updates;
        this.currentDistrict = currentDistrict;
    }

    /** An update that waits for its review. */
    public UUID submitted(String district, UUID target, Unit unit, UUID indicator, String figure, String words) {
        Author author = new Author("经办人", unit.id(), Author.As.HEAD);
        Entry entry = new Entry(target, author, Period.of(2022, 5), statement(indicator, figure, words), null, "");
        return currentDistrict.within(
                district, () -> submitProgress.execute(entry).id());
    }

    /** An accepted update of the first lead unit. */
    public void accepted(String district, UUID target, UUID indicator, String figure) {
        currentDistrict.within(district, () -> {
            recordProgress.execute(target, YearMonth.of(2022, 5), statement(indicator, figure, ""), "督查室");
            return target;
        });
    }

    /** Words that a unit has written and not submitted. */
    public void draft(String district, UUID target, Unit unit, String period, String words) {
        Author author = new Author("经办人", unit.id(), Author.As.HEAD);
        Entry entry = new Entry(target, author, Period.of(period), new Statement(null, Map.of(), words), null, "");
        currentDistrict.within(district, () -> saveDraft.execute(entry));
    }

    public UpdateStatus status(String district, UUID update) {
        return currentDistrict.within(district, () -> updates.get(2022, update).status());
    }

    private static Statement statement(UUID indicator, String figure, String words) {
        return new Statement(null, Map.of(indicator, new BigDecimal(figure)), words);
    }
}
