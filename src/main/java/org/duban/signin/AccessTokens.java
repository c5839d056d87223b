package org.duban.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The bearer tokens of all accounts. */
interface AccessTokens extends ListCrudRepository<AccessToken, UUID> {
    Optional<AccessToken> findByHash(String hash);

    List<AccessToken> findAllByAccountOrderByCreatedAt(UUID account);

    Optional<AccessToken> findByIdAndAccount(UUID id, UUID account);
}
