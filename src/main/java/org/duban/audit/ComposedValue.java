package org.duban.audit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Says a value that stands in its row as JSON, part by part; the classes it was made of know which texts are constants. */
record ComposedValue(Words words, Names names, Locale locale) {
    /** @param held what the field or the part holds */
    String of(JsonNode node, Type held) {
        if (node.isArray()) {
            Type element = argument(held, 0);
            return joined(node.valueStream().map(each -> of(each, element)), "、");
        }
        if (node.isObject()) {
            return joined(node.properties().stream().map(each -> part(each, held)), "，");
        }
        return node.isBoolean()
                ? words.say("audit.value." + node.asString(), locale)
                : text(node.isNull() ? "" : node.asString(), held);
    }

    private String text(String text, Type held) {
        if (Names.isId(text)) {
            return names.of(text);
        }
        return held instanceof Class<?> type && type.isEnum()
                ? words.constant(type, text, locale)
                : words.constant(text, locale);
    }

    private String part(Map.Entry<String, JsonNode> field, Type held) {
        String key = field.getKey();
        Optional<Type> component = component(held, key);
        String value = of(field.getValue(), component.orElseGet(() -> argument(held, 1)));
        String label = component.isPresent() ? words.field("", key, locale) : label(key, argument(held, 0));
        return value.isEmpty() ? "" : label + "：" + value;
    }

    /** The key of a map. */
    private String label(String key, Type held) {
        String said = text(key, held);
        return said.equals(key) ? words.field("", key, locale) : said;
    }

    /** What a record holds under a name; nothing where it has no such part, or is none. */
    private static Optional<Type> component(Type held, String name) {
        return held instanceof Class<?> type && type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .filter(each -> each.getName().equals(name))
                        .findFirst()
                        .map(RecordComponent::getGenericType)
                : Optional.empty();
    }

    private static Type argument(Type held, int at) {
        return held instanceof ParameterizedType many && at < many.getActualTypeArguments().length
                ? many.getActualTypeArguments()[at]
                : Object.class;
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.filter(each -> !each.isEmpty()).collect(Collectors.joining(between));
    }
}
