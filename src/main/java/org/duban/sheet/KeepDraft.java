package org.duban.sheet;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.duban.account.Viewer;
import org.duban.progress.Entry;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.SaveDraft;
import org.duban.progress.Statement;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.Refusal;
import org.springframework.stereotype.Component;

/** Keeps a line while it is typed: all of it that makes sense, with a word about the rest. */
@Component
class KeepDraft {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final Sheets sheets;
    private final SaveDraft saveDraft;
    private final RowViews rows;
    private final Clock clock;

    KeepDraft(Sheets sheets, SaveDraft saveDraft, RowViews rows, Clock clock) {
        this.sheets = sheets;
        this.saveDraft = saveDraft;
        this.rows = rows;
        this.clock = clock;
    }

    Kept execute(Desk desk, SheetForm form, SheetForm.Line typed, Viewer viewer, Locale locale) {
        Sheet sheet = sheets.openOne(desk, form.year(), form.period(), typed.number());
        SheetLine line = sheet.only();
        Map<String, Refusal> faults =
                new HashMap<>(typed.claim().faults(line.record().indicators()));
        boolean kept = keep(typed, line, desk, viewer, faults);
        SheetLine now =
                sheets.openOne(desk, form.year(), form.period(), typed.number()).only();
        boolean overtaken = faults.get(SheetEntries.LINE) instanceof ChangedMeanwhile;
        return new Kept(
                now.update().version(),
                kept ? MINUTE.format(LocalTime.now(clock)) : null,
                rows.sentences(faults, locale),
                rows.doubts(now, typed.claim(), locale),
                overtaken && now.update().version() != ProgressUpdate.NEW ? rows.other(now) : null);
    }

    private boolean keep(SheetForm.Line typed, SheetLine line, Desk desk, Viewer viewer, Map<String, Refusal> faults) {
        Statement statement = typed.claim().sense(line.record().indicators());
        ProgressUpdate update = line.update();
        try {
            if (typed.version() != update.version() || !says(update, statement, typed.reason())) {
                saveDraft.execute(new Entry(
                        line.target().id(),
                        desk.author(viewer),
                        update.period(),
                        statement,
                        typed.version(),
                        typed.reason()));
            }
            return true;
        } catch (Refusal refusal) {
            faults.put(SheetEntries.LINE, refusal);
            return false;
        }
    }

    private static boolean says(ProgressUpdate update, Statement statement, String reason) {
        return update.statement().says(statement) && update.explanation().equals(reason);
    }
}
