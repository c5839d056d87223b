package org.duban.publication;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** What publishing did to the rows of the current district. */
public interface PublishedRows extends ListCrudRepository<PublishedRow, UUID> {
    List<PublishedRow> findByReportOrderById(UUID report);
}
