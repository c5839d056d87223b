package org.duban.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.duban.account.Viewer;
import org.duban.progress.Author;
import org.duban.progress.Entry;
import org.duban.progress.HandInUpdate;
import org.duban.progress.PeriodClosed;
import org.duban.progress.SaveDraft;
import org.duban.progress.Statement;
import org.duban.progress.SubmitProgress;
import org.duban.progress.TakeBack;
import org.duban.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes a sheet line by line, each in a transaction of its own: what is right is kept though another line is wrong. */
@Component
class SheetEntries {
    /** Under which a fault of a whole line is noted. */
    static final String LINE = "line";

    private final SaveDraft saveDraft;
    private final SubmitProgress submitProgress;
    private final HandInUpdate handInUpdate;
    private final TakeBack takeBack;

    SheetEntries(SaveDraft saveDraft, SubmitProgress submitProgress, HandInUpdate handInUpdate, TakeBack takeBack) {
        this.saveDraft = saveDraft;
        this.submitProgress = submitProgress;
        this.handInUpdate = handInUpdate;
        this.takeBack = takeBack;
    }

    /**
     * Gives what was wrong, by the target's number and the field; empty where all was taken.
     *
     * @param noChange the words of an update that says that nothing has changed
     */
    Map<Integer, Map<String, Refusal>> take(SheetForm form, Sheet sheet, Viewer viewer, String noChange) {
        Map<Integer, Map<String, Refusal>> faults = new LinkedHashMap<>();
        for (SheetForm.Line typed : form.typed()) {
            sheet.line(typed.number())
                    .map(line -> take(form, typed, line, sheet.desk().author(viewer), noChange))
                    .filter(wrong -> !wrong.isEmpty())
                    .ifPresent(wrong -> faults.put(typed.number(), wrong));
        }
        sheet.lines().stream()
                .filter(line -> line.isConfirmed()
                        && form.handsInConfirmed(line.target().number()))
                .forEach(line -> handIn(line, sheet.desk().author(viewer), faults));
        Optional.ofNullable(form.takeBack())
                .flatMap(sheet::line)
                .ifPresent(line -> takeBack.execute(line.update().id(), null, viewer));
        return faults;
    }

    private void handIn(SheetLine line, Author author, Map<Integer, Map<String, Refusal>> faults) {
        try {
            handInUpdate.execute(line.update().id(), author);
        } catch (Refusal refusal) {
            faults.put(line.target().number(), Map.of(LINE, refusal));
        }
    }

    private Map<String, Refusal> take(
            SheetForm form, SheetForm.Line typed, SheetLine line, Author author, String noChange) {
        Map<String, Refusal> wrong = typed.claim().faults(line.record().indicators());
        if (!wrong.isEmpty()) {
            return wrong;
        }
        try {
            write(form, typed, line, entry(form, typed, line, author, noChange));
            return Map.of();
        } catch (Refusal refusal) {
            return Map.of(LINE, refusal);
        }
    }

    private static Entry entry(SheetForm form, SheetForm.Line typed, SheetLine line, Author author, String noChange) {
        Statement said = typed.claim().about(line.record().indicators());
        boolean unchanged =
                form.isUnchanged(typed.number()) || (form.isForTheRest() && said.saysNothing() && line.hasLast());
        Statement statement = unchanged ? line.unchanged(said.narrative(), noChange) : said;
        return new Entry(
                line.target().id(), author, line.update().period(), statement, typed.version(), typed.reason());
    }

    private void write(SheetForm form, SheetForm.Line typed, SheetLine line, Entry entry) {
        if (form.submits(typed.number(), entry.statement())) {
            submit(entry);
        } else if (!line.update().statement().says(entry.statement())) {
            saveDraft.execute(entry);
        }
    }

    /** In a period that was closed while the author typed, the words are kept as a draft and the author is told. */
    private void submit(Entry entry) {
        try {
            submitProgress.execute(entry);
        } catch (PeriodClosed closed) {
            saveDraft.execute(entry);
            throw closed;
        }
    }
}
