package org.duban.rereading;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.reading.DocumentReader;
import org.duban.reading.ReadDocument;
import org.duban.reading.Repair;
import org.duban.report.Originals;
import org.duban.report.Report;
import org.duban.report.ReportText;
import org.duban.report.ReportTexts;
import org.duban.report.Reports;
import org.duban.shared.ChangedMeanwhile;
import org.springframework.stereotype.Component;

/** Reads a draft's document again without the repairs that a person undid. It is read outside of the transaction. */
@Component
class ReadAgain {
    private final DocumentReader reader = new DocumentReader();
    private final Reports reports;
    private final Originals originals;
    private final ReportTexts texts;
    private final KeepReading keepReading;

    ReadAgain(Reports reports, Originals originals, ReportTexts texts, KeepReading keepReading) {
        this.reports = reports;
        this.originals = originals;
        this.texts = texts;
        this.keepReading = keepReading;
    }

    /**
     * @param version the one of the reading that the person saw
     * @param change makes of all that is undone now what shall be undone then
     */
    void without(UUID id, long version, Function<ReportText, List<Repair>> change) {
        Report report = reports.get(id);
        report.requireDraft();
        ReportText text = texts.get(id);
        ChangedMeanwhile.unlessSame(version, text.version());
        List<Repair> undone = change.apply(text);
        Set<Repair.Place> refused = undone.stream().map(Repair::place).collect(Collectors.toSet());
        ReadDocument document =
                reader.read(originals.get(id).content(), report.file().name(), refused);
        keepReading.execute(id, version, document, undone);
    }
}
