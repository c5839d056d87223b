package org.duban.appeal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** How much time the current district gives for objections. */
interface AppealRulesInForce extends ListCrudRepository<AppealRules, UUID> {
    /** Those of the district, or the usual ones where nobody has decided. */
    default AppealRules current() {
        return findAll().stream().findFirst().orElseGet(AppealRules::new);
    }
}
