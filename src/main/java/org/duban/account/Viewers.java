package org.duban.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Knows who the person of the current request is, and what they may see and do in its district. */
@Component("viewers")
public class Viewers {
    static final String ATTRIBUTE = Viewer.class.getName();

    private final Units units;
    private final CurrentDistrict currentDistrict;
    private final Clock clock;

    Viewers(Units units, CurrentDistrict currentDistrict, Clock clock) {
        this.clock = clock;
        this.units = units;
        this.currentDistrict = currentDistrict;
    }

    /**
     * The viewer of the current request.
     *
     * @throws AccessDeniedException outside a request that is for a district
     */
    public Viewer current() {
        return find().orElseThrow(() -> new AccessDeniedException("not in a district"));
    }

    public Optional<Viewer> find() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return Optional.ofNullable(request)
                .map(each -> (Viewer) each.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }

    /**
     * The person in the given district.
     *
     * @throws AccessDeniedException where the account is switched off or has no grant there
     */
    public Viewer in(String district, Account account) {
        List<Grant> grants = account.grantsIn(district);
        if (grants.isEmpty() || !account.enabled()) {
            throw new AccessDeniedException("no grant in this district");
        }
        Set<Role> roles = grants.stream().map(Grant::role).collect(Collectors.toSet());
        UUID unit = first(grants.stream().map(Grant::unit));
        UUID post = first(grants.stream().map(Grant::post));
        return new Viewer(
                account.id(),
                account.username(),
                account.name(),
                district,
                roles,
                unit,
                unit == null ? Set.of() : withGroups(unit, district),
                post,
                account.reachesBeyond(district));
    }

    private Set<UUID> withGroups(UUID unit, String district) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> all = new HashSet<>(Set.of(unit));
        currentDistrict.within(district, units::findAllByOrderByPosition).stream()
                .filter(group -> group.membersOn(today).contains(unit))
                .map(Unit::id)
                .forEach(all::add);
        return all;
    }

    private static @Nullable UUID first(Stream<@Nullable UUID> ids) {
        return ids.filter(id -> id != null).findFirst().orElse(null);
    }
}
