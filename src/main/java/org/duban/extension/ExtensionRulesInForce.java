package org.duban.extension;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** What the current district allows about extensions. */
interface ExtensionRulesInForce extends ListCrudRepository<ExtensionRules, UUID> {
    /** Those of the district, or a new one where nobody has decided. */
    default ExtensionRules current() {
        return findAll().stream().findFirst().orElseGet(ExtensionRules::new);
    }
}
