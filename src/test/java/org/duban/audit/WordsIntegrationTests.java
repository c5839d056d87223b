package org.duban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.shared.NotAudited;
import org.duban.testing.DubanTest;
import org.duban.timetable.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@DubanTest
class WordsIntegrationTests {
    private static final Set<String> NEVER_SHOWN = Set.of("id", "version");
    /** The same in every language: PDF, DOCX. */
    private static final Set<String> ABBREVIATIONS = Set.of("FileKind");

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private Words words;

    @Autowired
    private MessageSource messages;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyRecordedRowFieldAndConstantHasAName(String language) {
        Locale locale = Locale.forLanguageTag(language);
        List<String> nameless = factory.getMetamodel().getEntities().stream()
                .filter(entity -> !entity.getJavaType().isAnnotationPresent(NotAudited.class))
                .flatMap(entity -> nameless(entity, locale))
                .toList();

        assertThat(nameless)
                .as("needs audit.kind.* or audit.field.* in the messages, or @NotAudited")
                .isEmpty();
    }

    private Stream<String> nameless(EntityType<?> entity, Locale locale) {
        String kind = entity.getName();
        Stream<String> itself = isSaid("audit.kind." + kind, locale) ? Stream.empty() : Stream.of(kind);
        return Stream.concat(
                itself,
                entity.getAttributes().stream()
                        .filter(WordsIntegrationTests::isRecorded)
                        .flatMap(field -> nameless(kind, field, locale)));
    }

    private Stream<String> nameless(String kind, Attribute<?, ?> field, Locale locale) {
        String name = field.getName();
        Stream<String> itself =
                isSaid("audit.field." + kind + "." + name, locale) || isSaid("audit.field." + name, locale)
                        ? Stream.empty()
                        : Stream.of(kind + "." + name);
        Type held = ((Field) field.getJavaMember()).getGenericType();
        return Stream.concat(itself, parts(held, locale));
    }

    /** The parts of a composed value, which stands in its row as JSON. */
    private Stream<String> parts(Type held, Locale locale) {
        if (held instanceof Class<?> type && type.isEnum()) {
            return constants(type, locale);
        }
        if (held instanceof ParameterizedType many) {
            return Stream.of(many.getActualTypeArguments()).flatMap(each -> parts(each, locale));
        }
        return held instanceof Class<?> type && type.isRecord() && type != Period.class
                ? Stream.of(type.getRecordComponents()).flatMap(part -> part(type, part, locale))
                : Stream.empty();
    }

    private Stream<String> part(Class<?> type, RecordComponent part, Locale locale) {
        Stream<String> itself = isSaid("audit.field." + part.getName(), locale)
                ? Stream.empty()
                : Stream.of(type.getSimpleName() + "." + part.getName());
        return Stream.concat(itself, parts(part.getGenericType(), locale));
    }

    private Stream<String> constants(Class<?> type, Locale locale) {
        return type.isEnum() && !ABBREVIATIONS.contains(type.getSimpleName())
                ? Stream.of(type.getEnumConstants())
                        .map(Object::toString)
                        .filter(constant ->
                                words.constant(type, constant, locale).equals(constant))
                        .map(constant -> type.getSimpleName() + "." + constant)
                : Stream.empty();
    }

    private boolean isSaid(String key, Locale locale) {
        return messages.getMessage(key, null, null, locale) != null;
    }

    private static boolean isRecorded(Attribute<?, ?> attribute) {
        Field field = (Field) attribute.getJavaMember();
        return !NEVER_SHOWN.contains(attribute.getName()) && !field.isAnnotationPresent(NotAudited.class);
    }
}
