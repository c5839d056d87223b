package org.duban.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a notice into the few words that may leave the office: how many, of which kind, until when. */
@Component
class Wording {
    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    String subject(List<NoticeLine> lines) {
        int count = lines.stream().mapToInt(Wording::count).sum();
        return say("reminder.out.subject", count);
    }

    String text(List<NoticeLine> lines) {
        Map<LocalDate, Map<String, Integer>> counts = lines.stream()
                .collect(groupingBy(
                        NoticeLine::due,
                        TreeMap::new,
                        groupingBy(Wording::key, TreeMap::new, summingInt(Wording::count))));
        String parts = counts.entrySet().stream()
                .flatMap(day -> day.getValue().entrySet().stream()
                        .map(kind ->
                                say(kind.getKey(), kind.getValue(), day.getKey().toString())))
                .collect(Collectors.joining(say("reminder.out.and")));
        return say("reminder.out.text", parts);
    }

    private static String key(NoticeLine line) {
        String kind = line.period() == null ? "target" : "report";
        return "reminder.out." + kind + (line.step() > 0 ? ".over" : "");
    }

    private static int count(NoticeLine line) {
        return line.numbers().size();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINESE);
    }
}
