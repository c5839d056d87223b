package org.duban.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.district.District;
import org.duban.district.Districts;
import org.duban.document.OfficialLetter;
import org.duban.extension.DueDay;
import org.duban.extension.DueDays;
import org.duban.organization.Units;
import org.duban.shared.NotFound;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words a letter or order as it was when it was made; documents are Chinese in every language of the pages. */
@Component
@Transactional(readOnly = true)
class OrderLetters {
    private final Orders orders;
    private final Targets targets;
    private final DueDays dueDays;
    private final Units units;
    private final Districts districts;
    private final Ladders ladders;
    private final MessageSource messages;

    OrderLetters(
            Orders orders,
            Targets targets,
            DueDays dueDays,
            Units units,
            Districts districts,
            Ladders ladders,
            MessageSource messages) {
        this.orders = orders;
        this.targets = targets;
        this.dueDays = dueDays;
        this.units = units;
        this.districts = districts;
        this.ladders = ladders;
        this.messages = messages;
    }

    /** @throws NotFound where the year has no such letter or order */
    OfficialLetter of(int year, UUID id) {
        Order order = orders.get(id);
        Target target = targets.get(order.target());
        if (target.year() != year) {
            throw new NotFound();
        }
        String kind = say("escalation.form." + order.mark().form());
        return new OfficialLetter(
                kind + order.mark().text(),
                say("escalation.letter.signer"),
                say("escalation.letter.title." + order.mark().form(), String.valueOf(year), target.number()),
                units.get(order.unit()).nameOn(order.madeOn()).full(),
                paragraphs(order, target),
                sender(order.district()),
                order.madeOn());
    }

    private List<String> paragraphs(Order order, Target target) {
        return Stream.of(
                        say("escalation.letter.target", String.valueOf(target.year()), target.number(), target.text()),
                        due(dueDays.of(target), order.madeOn()),
                        say("escalation.letter.cause." + order.cause(), order.count(), date(order.madeOn())),
                        say("escalation.letter.ask." + order.mark().form(), date(order.answerBy())))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The original day is always named; an extension stands beside it. */
    private String due(DueDay due, LocalDate day) {
        LocalDate original = due.original();
        LocalDate held = due.on(day).orElse(null);
        if (original == null || held == null) {
            return "";
        }
        return held.equals(original)
                ? say("escalation.letter.due", date(original))
                : say("escalation.letter.due.extended", date(original), date(held));
    }

    private String sender(String code) {
        String chosen = ladders.current().sender();
        District district = districts.get(code);
        return chosen.isEmpty() ? say("escalation.letter.sender", district.name()) : chosen;
    }

    private String date(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINESE);
    }
}
