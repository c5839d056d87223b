package org.duban.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.duban.district.CurrentDistrict;
import org.duban.district.District;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Knows who acts on the current thread, and for which district. */
@Component
class Acts {
    private static final String PROGRAM = "system";

    private final CurrentDistrict currentDistrict;
    private final Clock clock;

    Acts(CurrentDistrict currentDistrict, Clock clock) {
        this.currentDistrict = currentDistrict;
        this.clock = clock;
    }

    Act current() {
        return by(Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .orElse(PROGRAM));
    }

    Act by(String username) {
        return new Act(clock.instant().truncatedTo(ChronoUnit.MICROS), username, address());
    }

    /** @return 000000 outside a district */
    String district() {
        String district = currentDistrict.resolveCurrentTenantIdentifier();
        return district.isEmpty() ? District.COUNTRY : district;
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
