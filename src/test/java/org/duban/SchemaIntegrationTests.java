package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.duban.testing.DubanTest;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class SchemaIntegrationTests {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManagerFactory factory;

    @Test
    void everyKeyOfATableOfADistrictBeginsWithTheDistrict() {
        List<String> broken = jdbc.sql("""
                        select c.conrelid::regclass || '.' || c.conname from pg_constraint c
                        join pg_attribute first on first.attrelid = c.conrelid and first.attnum = c.conkey[1]
                        where c.contype in ('p', 'u', 'f') and first.attname <> 'district_id'
                            and exists (select 1 from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'district_id')
                            and not (c.contype = 'f' and c.confrelid = 'account'::regclass)
                        """).query(String.class).list();

        assertThat(broken)
                .as("accounts are a reference table, all else begins with district_id")
                .isEmpty();
    }

    @Test
    void everyUniqueIndexOfATableOfADistrictBeginsWithTheDistrict() {
        List<String> broken = jdbc.sql("""
                        select i.indexrelid::regclass::text from pg_index i
                        join pg_attribute first on first.attrelid = i.indrelid and first.attnum = i.indkey[0]
                        where i.indisunique and first.attname <> 'district_id'
                            and exists (select 1 from pg_attribute a where a.attrelid = i.indrelid and a.attname = 'district_id')
                        """).query(String.class).list();

        assertThat(broken).isEmpty();
    }

    @Test
    void everyFieldThatMayNotBeNullIsNotNullInTheDatabase() {
        assertThat(entities().flatMap(this::looseColumns)).isEmpty();
    }

    private Stream<EntityType<?>> entities() {
        return factory.getMetamodel().getEntities().stream();
    }

    private Stream<String> looseColumns(EntityType<?> entity) {
        EntityPersister persister = factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(entity.getJavaType());
        String table = persister.getMappedTableDetails().getTableName();
        return entity.getAttributes().stream()
                .filter(attribute -> !attribute.isCollection() && !isNullable(attribute))
                .flatMap(attribute -> Stream.of(persister.getPropertyColumnNames(attribute.getName())))
                .filter(column -> isLoose(table, column))
                .map(column -> table + "." + column);
    }

    private static boolean isNullable(Attribute<?, ?> attribute) {
        Field field = (Field) attribute.getJavaMember();
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || field.isAnnotationPresent(jakarta.persistence.Embedded.class);
    }

    private boolean isLoose(String table, String column) {
        return jdbc.sql("select is_nullable from information_schema.columns where table_name = ? and column_name = ?")
                .params(table, column)
                .query(String.class)
                .single()
                .equals("YES");
    }
}
