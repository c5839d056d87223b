package org.duban.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Everyone who may sign in. */
public interface Accounts extends ListCrudRepository<Account, UUID> {
    Optional<Account> findByUsername(String username);
}
