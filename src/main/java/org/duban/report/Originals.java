package org.duban.report;

import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.repository.ListCrudRepository;

/** The bytes of the reports of the current district, by the report's id. */
public interface Originals extends ListCrudRepository<Original, UUID> {
    default Original get(UUID report) {
        return findById(report).orElseThrow(NotFound::new);
    }
}
