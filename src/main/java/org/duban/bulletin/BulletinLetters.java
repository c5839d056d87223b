package org.duban.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.district.Districts;
import org.duban.document.LetterTable;
import org.duban.document.OfficialLetter;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words a bulletin as a document to be signed; documents are Chinese in every language of the pages. */
@Component
class BulletinLetters {
    private final Districts districts;
    private final MessageSource messages;

    BulletinLetters(Districts districts, MessageSource messages) {
        this.districts = districts;
        this.messages = messages;
    }

    OfficialLetter of(BulletinPage page, String district) {
        int year = page.timetable().year();
        Period period = page.period();
        String months = period.number() == 1 ? "1月" : "1—%d月".formatted(period.number());
        return new OfficialLetter(
                say("bulletin.letter.mark", year, page.timetable().periods().indexOf(period) + 1),
                say("bulletin.letter.signer"),
                say("bulletin.letter.title", year, months),
                say("bulletin.letter.addressee"),
                paragraphs(page),
                say("bulletin.letter.sender", districts.get(district).name()),
                page.date());
    }

    private List<String> paragraphs(BulletinPage page) {
        String classes = page.all().counts().stream()
                .map(each -> say(
                        "bulletin.letter.class",
                        word(each.category()),
                        each.count(),
                        each.percent().setScale(1).toPlainString()))
                .collect(Collectors.joining("，"));
        int behind = page.behind().size();
        return Stream.of(
                        page.published() == null ? say("bulletin.letter.draft") : "",
                        say(
                                "bulletin.letter.counts",
                                date(page.period().lastDay()),
                                page.timetable().year(),
                                page.all().total(),
                                classes),
                        say("bulletin.rule"),
                        behind == 0 ? say("bulletin.letter.none") : say("bulletin.letter.behind", behind))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** By unit, and what is behind where anything is. */
    List<LetterTable> annexes(BulletinPage page) {
        LetterTable units = new LetterTable(
                say("bulletin.letter.units"),
                Stream.concat(
                                Stream.concat(
                                        Stream.of(say("bulletin.unit")),
                                        Stream.of(Category.values()).map(this::word)),
                                Stream.of(say("bulletin.total")))
                        .toList(),
                Stream.concat(
                                page.units().stream().map(each -> row(nameOr(each.unit()), each.classes())),
                                Stream.of(row(say("bulletin.total"), page.all())))
                        .toList(),
                false);
        LetterTable behind = new LetterTable(
                say("bulletin.letter.behind.list"),
                List.of(say("table.number"), say("bulletin.unit"), say("table.text")),
                page.behind().stream()
                        .map(line -> List.of("(" + line.number() + ")", nameOr(line.unit()), line.text()))
                        .toList(),
                true);
        return page.behind().isEmpty() ? List.of(units) : List.of(units, behind);
    }

    private static List<String> row(String name, Classes classes) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(name), classes.counts().stream().map(each -> String.valueOf(each.count()))),
                        Stream.of(String.valueOf(classes.total())))
                .toList();
    }

    private String nameOr(@Nullable String unit) {
        return unit == null ? say("table.nobody") : unit;
    }

    private String word(Category category) {
        return say("bulletin." + category);
    }

    private static String date(LocalDate day) {
        return "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINESE);
    }
}
