package org.duban.audit;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.Type;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** The kinds of rows of which there is a record, and what their fields hold. */
@Component
class Kinds {
    static final String SIGN_IN = "SignIn";
    static final String UPDATE = "ProgressUpdate";

    /** What the audit administrator reads with its values: accounts and the directory, no business content (三员分立). */
    static final Set<String> ADMINISTRATIVE =
            Set.of(SIGN_IN, "Account", "AccessToken", "SetupLink", "Channel", "Unit", "Post");

    /** What the administrators do, and not the people who do the work of the district. */
    static final Set<String> OF_ADMINISTRATORS =
            Set.of(SIGN_IN, "Account", "AccessToken", "SetupLink", "Channel", "Contact");

    private final Map<String, EntityPersister> persisters = new TreeMap<>();

    Kinds(EntityManagerFactory factory) {
        factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(each -> {
            if (RowReader.isAudited(each)) {
                persisters.put(each.getMappedClass().getSimpleName(), each);
            }
        });
    }

    /** The names of all kinds that are meant. */
    List<String> names(Predicate<String> meant) {
        return Stream.concat(persisters.keySet().stream(), Stream.of(SIGN_IN))
                .filter(meant)
                .toList();
    }

    /** What a field of the class holds, as it is written there; nothing where the field is no longer known. */
    Optional<java.lang.reflect.Type> held(String entity, String field) {
        return Optional.ofNullable(persisters.get(entity))
                .map(each -> ReflectionUtils.findField(each.getMappedClass(), field))
                .map(Field::getGenericType);
    }

    /** What a field holds; nothing where the field is no longer known. */
    Optional<Type> type(String entity, String field) {
        EntityPersister persister = persisters.get(entity);
        int at = persister == null ? -1 : List.of(persister.getPropertyNames()).indexOf(field);
        return persister == null || at < 0
                ? Optional.empty()
                : Optional.of(persister.getPropertyTypes()[at]);
    }
}
