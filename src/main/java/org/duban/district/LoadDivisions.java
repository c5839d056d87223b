package org.duban.district;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts the divisions that the program ships into the database, again whenever the shipped list changes ({@code docs/divisions.md}). */
@Component
class LoadDivisions implements JavaMigration {
    private static final String LOAD = """
            insert into district (code, name, full_name, level, parent, valid_from, valid_to)
            select split_part(line, ',', 1), split_part(line, ',', 2), split_part(line, ',', 3), split_part(line, ',', 4),
                nullif(split_part(line, ',', 5), ''), split_part(line, ',', 6)::integer, nullif(split_part(line, ',', 7), '')::integer
            from string_to_table(?, E'\\n') with ordinality as list (line, number)
            where number > 1 and line <> ''
            on conflict (code) do update set (name, full_name, level, parent, valid_from, valid_to) =
                (excluded.name, excluded.full_name, excluded.level, excluded.parent, excluded.valid_from, excluded.valid_to)
            """;

    /** Null makes the migration repeatable: it runs again when the checksum changes. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "load divisions";
    }

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        checksum.update(list().getBytes(UTF_8));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (PreparedStatement load = context.getConnection().prepareStatement(LOAD)) {
            load.setString(1, list());
            load.executeUpdate();
        }
    }

    private static String list() {
        try {
            return new ClassPathResource("district/divisions.csv").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
