package org.duban.target;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.district.CurrentDistrict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the modules above what came or changed. */
@Component
public class Changes {
    private final ApplicationEventPublisher publisher;
    private final CurrentDistrict district;

    Changes(ApplicationEventPublisher publisher, CurrentDistrict district) {
        this.publisher = publisher;
        this.district = district;
    }

    public void tell(Target target) {
        tell(target.year(), Set.of(target));
    }

    public void tell(int year, Collection<Target> targets) {
        Set<UUID> ids = targets.stream().map(Target::id).collect(Collectors.toSet());
        publisher.publishEvent(new TargetsChanged(district.resolveCurrentTenantIdentifier(), year, ids));
    }
}
