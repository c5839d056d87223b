package org.duban.audit;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.shared.NotAudited;
import org.hibernate.event.spi.AbstractDatabaseOperationEvent;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads from Hibernate which row is written and what stands in its fields: bytes only counted, the version left out. */
@Component
class RowReader {
    /** The fields by which a row says of what it is part. */
    private static final List<String> PART_OF = List.of("target", "indicator", "update", "report");

    /** Every entry names the district anyway. */
    private static final String DISTRICT = "district";

    private final Map<Class<?>, Set<String>> leftOut = new ConcurrentHashMap<>();
    private final JsonMapper json;

    RowReader(JsonMapper json) {
        this.json = json;
    }

    static boolean isAudited(EntityPersister persister) {
        return !persister.getMappedClass().isAnnotationPresent(NotAudited.class);
    }

    /** @param values what stands in the row, or stood there before it was removed */
    Row row(AbstractDatabaseOperationEvent event, FieldValues values, boolean draft) {
        String id = event.getId().toString();
        String subject = PART_OF.stream()
                .flatMap(field -> Stream.ofNullable(values.texts().get(field)))
                .findFirst()
                .orElse(id);
        return new Row(event.getPersister().getMappedClass().getSimpleName(), id, subject, draft);
    }

    /** @param state the values in the order of the persister's properties; absent where they are not known */
    FieldValues values(EntityPersister persister, @Nullable Object @Nullable [] state) {
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> without = leftOut.computeIfAbsent(persister.getMappedClass(), RowReader::leftOut);
        String[] names = persister.getPropertyNames();
        for (int i = 0; state != null && i < names.length; i++) {
            Type type = persister.getPropertyTypes()[i];
            Object value = state[i];
            if (value != null
                    && i != persister.getVersionPropertyIndex()
                    && !type.isCollectionType()
                    && !names[i].equals(DISTRICT)
                    && !without.contains(names[i])) {
                texts.put(names[i], text(type, value));
            }
        }
        return new FieldValues(texts);
    }

    String json(Object value) {
        return json.writeValueAsString(value);
    }

    private String text(Type type, Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return isJson(type) ? json(value) : value.toString();
    }

    /** Whether a value is kept as JSON; of a collection each element is. */
    static boolean isJson(Type type) {
        return type.isComponentType()
                || type.isCollectionType()
                || type instanceof BasicType<?> basic && basic.getJdbcType().getDefaultSqlTypeCode() == SqlTypes.JSON;
    }

    private static Set<String> leftOut(Class<?> entity) {
        return Stream.of(entity.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(NotAudited.class))
                .map(Field::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
