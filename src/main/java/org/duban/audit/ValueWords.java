package org.duban.audit;

import java.lang.reflect.Type;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.shared.Times;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Says a recorded value in the words of the interface: names for ids, words for constants, composed values part by part. */
@Component
class ValueWords {
    private final Kinds kinds;
    private final Words words;
    private final JsonMapper json;
    private final Clock clock;

    ValueWords(Kinds kinds, Words words, JsonMapper json, Clock clock) {
        this.kinds = kinds;
        this.words = words;
        this.json = json;
        this.clock = clock;
    }

    /** @param change with a value on at least one side; what no longer reads as what it was is shown as it stands */
    String of(Row row, Change change, String recorded, Names names, Locale locale) {
        try {
            return change.field() == null
                    ? row(row.entity(), recorded, names, locale)
                    : value(row.entity(), change.field(), recorded, names, locale);
        } catch (JacksonException | DateTimeParseException e) {
            return recorded;
        }
    }

    /** All fields of a row, one a line; what is empty is left out. */
    private String row(String entity, String recorded, Names names, Locale locale) {
        return json.readTree(recorded).properties().stream()
                .map(each -> Map.entry(
                        words.field(entity, each.getKey(), locale),
                        value(entity, each.getKey(), each.getValue().asString(), names, locale)))
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "：" + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    private String value(String entity, String field, String recorded, Names names, Locale locale) {
        return kinds.type(entity, field)
                .map(type -> RowReader.isJson(type)
                        ? composed(kinds.held(entity, field), recorded, names, locale)
                        : single(type.getReturnedClass(), recorded, names, locale))
                .orElse(recorded);
    }

    private String single(Class<?> type, String recorded, Names names, Locale locale) {
        if (type == UUID.class) {
            return names.of(recorded);
        }
        if (type == Boolean.class) {
            return words.say("audit.value." + Boolean.parseBoolean(recorded), locale);
        }
        if (type == Instant.class) {
            return Times.minute(Instant.parse(recorded), clock);
        }
        return type.isEnum() ? words.constant(type, recorded, locale) : recorded;
    }

    private String composed(Optional<Type> held, String recorded, Names names, Locale locale) {
        return new ComposedValue(words, names, locale).of(json.readTree(recorded), held.orElse(Object.class));
    }
}
