package org.duban.revision;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows which tables are issued: forms have to ask for grounds then, and documents name what they are annexed to. */
@Component("issuedTables")
public class IssuedTables {
    private final TableVersions versions;

    IssuedTables(TableVersions versions) {
        this.versions = versions;
    }

    /** The document that the year's table was issued by; nothing while it is a draft. */
    public Optional<Basis> basis(int year) {
        return versions.issued(year).flatMap(TableVersion::basis);
    }
}
