package org.duban.revision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The rows of the versions of the current district. */
interface VersionRows extends ListCrudRepository<VersionRow, UUID> {
    List<VersionRow> findByTableVersion(UUID version);

    List<VersionRow> findByTableVersionAndTargetIn(UUID version, Collection<UUID> targets);
}
