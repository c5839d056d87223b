package org.duban.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duban.form.FormChange.Difference;
import org.duban.progress.Claim;
import org.duban.progress.DoubtSentences;
import org.duban.progress.Statement;
import org.duban.shared.Refusal;
import org.duban.sheet.Sheet;
import org.duban.sheet.SheetLine;
import org.duban.workbook.BadCell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays what was filled in beside what the program has of the unit. */
@Component
class FormComparison {
    private final DoubtSentences doubts;
    private final MessageSource messages;

    FormComparison(DoubtSentences doubts, MessageSource messages) {
        this.doubts = doubts;
        this.messages = messages;
    }

    /**
     * What it would change.
     *
     * @param bad takes up the cells that hold no figure
     */
    List<FormChange> changes(List<FilledIn> targets, Sheet sheet, List<BadCell> bad, Locale language) {
        return targets.stream()
                .flatMap(filledIn ->
                        sheet.line(filledIn.number()).flatMap(line -> change(filledIn, line, bad, language)).stream())
                .toList();
    }

    private Optional<FormChange> change(FilledIn filledIn, SheetLine line, List<BadCell> bad, Locale language) {
        Claim claim = filledIn.claim();
        Map<String, Refusal> faults = claim.faults(line.record().indicators());
        filledIn.rows().stream()
                .filter(row -> faults.containsKey(row.key().field()))
                .forEach(row -> bad.add(
                        new BadCell(row.value(), "NOT_A_FIGURE", row.value().text())));
        Statement statement = claim.sense(line.record().indicators());
        boolean same = line.update().statement().says(statement)
                && line.update().explanation().equals(filledIn.explanation());
        return same || !faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormChange(
                        filledIn.number(),
                        line.target().text(),
                        line.update().version(),
                        filledIn.isOlderThan(line.update().version()),
                        claim,
                        filledIn.explanation(),
                        doubts.of(line.doubts(statement), language),
                        differences(line, filledIn, statement.asTyped(), language)));
    }

    private List<Difference> differences(SheetLine line, FilledIn filledIn, Claim after, Locale language) {
        Claim before = line.written();
        List<Difference> all = new ArrayList<>();
        line.record().indicators().forEach(each -> {
            String id = each.id().toString();
            all.add(new Difference(
                    each.name(),
                    before.readings().getOrDefault(id, ""),
                    after.readings().getOrDefault(id, "")));
        });
        all.add(new Difference(say("sheet.percent", language), before.percent(), after.percent()));
        all.add(new Difference(say("sheet.narrative", language), before.narrative(), after.narrative()));
        all.add(new Difference(
                say(FormColumns.EXPLANATION, language), line.update().explanation(), filledIn.explanation()));
        return all.stream().filter(each -> !each.before().equals(each.after())).toList();
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
