package org.duban.sheet;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.duban.progress.Author;
import org.duban.progress.Claim;
import org.duban.progress.DoubtSentences;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.Statement;
import org.duban.progress.UpdateStatus;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.Refusal;
import org.duban.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows single lines of sheets. */
@Component
class RowViews {
    private final MessageSource messages;
    private final DoubtSentences doubts;
    private final Clock clock;

    RowViews(MessageSource messages, DoubtSentences doubts, Clock clock) {
        this.messages = messages;
        this.doubts = doubts;
        this.clock = clock;
    }

    /**
     * @param typed what was typed and not taken; null where the line shows what is kept
     * @param faults of it
     */
    SheetView.Row of(
            Sheet sheet, SheetLine line, SheetForm.@Nullable Line typed, Map<String, Refusal> faults, Locale locale) {
        Claim claim = typed == null ? line.written() : typed.claim();
        SheetBoxes boxes = new SheetBoxes(line, claim);
        return new SheetView.Row(
                line.target().number(),
                line.target().text(),
                line.target().place().group(),
                boxes.figures(),
                boxes.percent(),
                claim.narrative(),
                typed == null ? line.update().explanation() : typed.reason(),
                isNew(line.update()) ? null : line.update().status(),
                line.update().isOpenTo(sheet.desk().as()),
                mayBeTakenBack(line.update(), sheet.desk().as()),
                whileOpen(line.update(), ProgressUpdate::reasonCode),
                whileOpen(line.update(), ProgressUpdate::reason),
                line.update().version(),
                sentences(faults, locale),
                doubts(line, claim, locale),
                isOvertaken(line.update(), faults) ? other(line) : null,
                line.record().at(line.update().period()).signal(),
                sheet.handsOver(),
                line.attachments(),
                line.said());
    }

    /** Why it was returned matters as long as it may be written again. */
    private static <T> @Nullable T whileOpen(ProgressUpdate update, Function<ProgressUpdate, @Nullable T> said) {
        return update.status().isOpen() ? said.apply(update) : null;
    }

    private static boolean isNew(ProgressUpdate update) {
        return update.version() == ProgressUpdate.NEW;
    }

    private static boolean isOvertaken(ProgressUpdate update, Map<String, Refusal> faults) {
        return faults.get(SheetEntries.LINE) instanceof ChangedMeanwhile && !isNew(update);
    }

    private static boolean mayBeTakenBack(ProgressUpdate update, Author.As as) {
        return (update.status() == UpdateStatus.HANDED_OVER && as == Author.As.CLERK)
                || (update.status() == UpdateStatus.CONFIRMED && as != Author.As.SECTION);
    }

    /** What is odd about a claim, by its field. */
    Map<String, String> doubts(SheetLine line, Claim claim, Locale locale) {
        Statement statement = claim.sense(line.record().indicators());
        return doubts.of(line.doubts(statement), locale);
    }

    /** Faults in words, by their field. */
    Map<String, String> sentences(Map<String, Refusal> faults, Locale locale) {
        return faults.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, fault -> sentence(fault.getValue(), locale)));
    }

    private String sentence(Refusal fault, Locale locale) {
        return messages.getMessage(fault.code(), fault.arguments(), locale);
    }

    /** What is kept, and who wrote it. */
    SheetView.Written other(SheetLine line) {
        ProgressUpdate update = line.update();
        return new SheetView.Written(
                update.writtenBy(),
                Times.minute(update.writtenAt(), clock),
                line.record().figures(update.statement()),
                line.written(),
                update.explanation(),
                update.version());
    }
}
