package org.duban.signin;

import java.util.Map;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Secret;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;

/** Shows Spring Security whose a bearer token is, while the account is switched on. */
@Component
class TokenDirectory implements OpaqueTokenIntrospector {
    private final AccessTokens tokens;
    private final Accounts accounts;

    TokenDirectory(AccessTokens tokens, Accounts accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        return tokens.findByHash(new Secret(token).hash())
                .flatMap(known -> accounts.findById(known.account()))
                .filter(Account::enabled)
                .map(account -> new DefaultOAuth2AuthenticatedPrincipal(
                        account.username(),
                        Map.of("sub", account.username()),
                        AuthorityUtils.createAuthorityList("USER")))
                .orElseThrow(() -> new BadOpaqueTokenException("unknown token"));
    }
}
