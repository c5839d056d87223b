package org.duban.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/** The page of this program from which a request was sent, by its Referer; addresses of other origins are never trusted. */
record CameFrom(HttpServletRequest request) {
    /** Its path and query, marked so that the page says that nothing was saved. */
    Optional<String> page() {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(CameFrom::parsed)
                .filter(this::isOurs)
                .map(referer -> UriComponentsBuilder.newInstance()
                        .path(referer.getRawPath())
                        .query(referer.getRawQuery())
                        .replaceQueryParam("unsaved", "")
                        .build(true)
                        .toUriString());
    }

    private boolean isOurs(URI referer) {
        URI own = URI.create(request.getRequestURL().toString());
        return own.getScheme().equals(referer.getScheme())
                && own.getAuthority().equals(referer.getAuthority())
                && referer.getRawPath() != null
                && referer.getRawPath().matches("/(?!/|login).*");
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
