package org.duban.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.progress.Author;
import org.duban.progress.Claim;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.Statement;
import org.duban.progress.Unconfirmed;
import org.duban.progress.UpdateStatus;
import org.duban.shared.Amount;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.Refusal;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows sheets, with what was typed into them and what was wrong with it. */
@Component
class SheetViews {
    private final MessageSource messages;
    private final Clock clock;

    SheetViews(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param typed lines that were not taken, by the target's number; such a line shows what was typed
     * @param faults of the lines
     */
    SheetView of(
            Sheet sheet, Map<Integer, SheetForm.Line> typed, Map<Integer, Map<String, Refusal>> faults, Locale locale) {
        Period period = sheet.period();
        return new SheetView(
                sheet.desk().name(),
                sheet.desk().onBehalf() ? sheet.desk().unit() : null,
                sheet.year(),
                sheet.years(),
                period.toString(),
                sheet.timetable(),
                sheet.timetable().dueOn(period),
                sheet.timetable().isOverdueOn(period, LocalDate.now(clock)),
                period.elapsed().percent().setScale(1, RoundingMode.HALF_UP),
                sheet.timetable().slot(period).closed(),
                sheet.handsOver(),
                sheet.lines().stream()
                        .filter(line -> !line.isElsewhere())
                        .map(line -> row(
                                sheet.desk().as(),
                                line,
                                typed.get(line.target().number()),
                                faults.getOrDefault(line.target().number(), Map.of()),
                                locale))
                        .toList(),
                sheet.lines().stream()
                        .filter(SheetLine::isElsewhere)
                        .map(line -> elsewhere(line, sheet))
                        .toList());
    }

    private static SheetView.Elsewhere elsewhere(SheetLine line, Sheet sheet) {
        Set<Integer> homes = line.homes().entrySet().stream()
                .filter(home -> line.record().indicatorIds().contains(home.getKey()))
                .flatMap(home -> home.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<UUID, BigDecimal> figures = line.record().readings(line.update().period());
        return new SheetView.Elsewhere(
                line.target().number(),
                line.target().text(),
                SheetBoxes.numbers(homes),
                homes.stream()
                        .filter(home -> sheet.line(home).isPresent())
                        .findFirst()
                        .orElse(null),
                line.record().figures(new Statement(null, figures, "")));
    }

    private SheetView.Row row(
            Author.As as, SheetLine line, SheetForm.@Nullable Line typed, Map<String, Refusal> faults, Locale locale) {
        ProgressUpdate update = line.update();
        Refusal whole = faults.get(SheetEntries.LINE);
        Claim claim = typed == null ? written(update.statement()) : typed.claim();
        SheetBoxes boxes = new SheetBoxes(line, claim);
        boolean isNew = update.version() == ProgressUpdate.NEW;
        return new SheetView.Row(
                line.target().number(),
                line.target().text(),
                line.target().place().group(),
                boxes.figures(),
                boxes.percent(),
                claim.narrative(),
                isNew ? null : update.status(),
                update.isOpenTo(as),
                update.status() == UpdateStatus.HANDED_OVER && as == Author.As.CLERK,
                update.status().isOpen() ? update.reasonCode() : null,
                update.status().isOpen() ? update.reason() : null,
                update.version(),
                sentences(faults, locale),
                whole instanceof Unconfirmed,
                whole instanceof ChangedMeanwhile && !isNew ? other(line) : null,
                line.record().at(update.period()).signal());
    }

    private static Claim written(Statement statement) {
        Map<String, String> readings = new HashMap<>();
        statement.readings().forEach((id, value) -> readings.put(id.toString(), Amount.plain(value)));
        BigDecimal percent = statement.percent();
        return new Claim(percent == null ? "" : Amount.plain(percent), readings, statement.narrative());
    }

    private SheetView.Written other(SheetLine line) {
        ProgressUpdate update = line.update();
        return new SheetView.Written(
                update.writtenBy(),
                LocalDateTime.ofInstant(update.writtenAt(), clock.getZone()),
                update.status(),
                line.record().figures(update.statement()),
                update.statement().narrative());
    }

    private Map<String, String> sentences(Map<String, Refusal> faults, Locale locale) {
        Map<String, String> sentences = new HashMap<>();
        faults.forEach((field, fault) -> {
            sentences.put(field, messages.getMessage(fault.code(), fault.arguments(), locale));
            if (fault instanceof Unconfirmed unconfirmed) {
                unconfirmed
                        .doubts()
                        .forEach(doubt -> sentences.put(
                                doubt.indicator().toString(),
                                messages.getMessage("doubt." + doubt.kind(), null, locale)));
            }
        });
        return sentences;
    }
}
