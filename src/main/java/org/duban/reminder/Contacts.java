package org.duban.reminder;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Where people want to be reached. */
interface Contacts extends ListCrudRepository<Contact, UUID> {
    /** What the person said, or nothing yet. */
    default Contact of(UUID account) {
        return findById(account).orElseGet(() -> new Contact(account));
    }

    /** The number to call, for the list of calls. */
    default Optional<String> mobile(UUID account) {
        return findById(account).map(each -> each.recipient("").mobile());
    }
}
