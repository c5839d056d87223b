package org.duban.revision;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.shared.Amount;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what stands in a cell of a row; several numbers line by line. */
@Component
class FieldWords {
    private final MessageSource messages;

    FieldWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(FrozenRow row, RowField field, Locale locale) {
        return switch (field) {
            case GROUP -> titles(row);
            case TEXT -> row.text();
            case NUMBERS ->
                row.numbers().stream().map(each -> number(each, locale)).collect(Collectors.joining("\n"));
            case LEADERS -> names(row.leaders());
            case LEAD -> names(row.lead());
            case SUPPORT -> names(row.support());
            case DUE -> Objects.requireNonNullElse(row.due(), "");
        };
    }

    private static String titles(FrozenRow row) {
        return Stream.of(row.group(), row.subgroup()).filter(Objects::nonNull).collect(Collectors.joining(" › "));
    }

    private static String names(List<FrozenName> names) {
        return names.stream().map(FrozenName::label).collect(Collectors.joining("、"));
    }

    private String number(FrozenNumber number, Locale locale) {
        return say(
                locale,
                "revision.number.words",
                number.name(),
                say(locale, "target.sign." + number.op()),
                Amount.range(number.value(), number.upper()),
                Objects.requireNonNullElse(number.unit(), ""),
                say(locale, "report.measure." + number.measure()),
                say(locale, "report.modality." + number.modality()),
                say(locale, "indicatorType." + number.type()));
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
