package org.duban.revision;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows which tables are issued, for forms that have to ask for grounds then. */
@Component("issuedTables")
public class IssuedTables {
    private final TableVersions versions;

    IssuedTables(TableVersions versions) {
        this.versions = versions;
    }

    /** The 文号 that the year's table was issued by; nothing while it is a draft. */
    public Optional<String> basis(int year) {
        return versions.issued(year).flatMap(TableVersion::basis).map(Basis::number);
    }
}
