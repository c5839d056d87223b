package org.duban.target;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Where the targets of the current district are promised. */
public interface TargetSources extends ListCrudRepository<TargetSource, UUID> {
    List<TargetSource> findByTargetOrderById(UUID target);

    boolean existsByReport(UUID report);

    List<TargetSource> findByTargetAndReport(UUID target, UUID report);
}
