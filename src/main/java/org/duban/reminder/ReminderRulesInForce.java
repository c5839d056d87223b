package org.duban.reminder;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The rules by which the current district reminds. */
interface ReminderRulesInForce extends ListCrudRepository<RulesKept, UUID> {
    /** Those of the district, or new ones where nobody has changed them. */
    default RulesKept kept() {
        return findAll().stream().findFirst().orElseGet(RulesKept::new);
    }

    default ReminderRules current() {
        return kept().rules();
    }
}
