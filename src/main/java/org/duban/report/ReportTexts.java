package org.duban.report;

import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.repository.ListCrudRepository;

/** What was read out of the reports of the current district, by the report's id. */
public interface ReportTexts extends ListCrudRepository<ReportText, UUID> {
    default ReportText get(UUID report) {
        return findById(report).orElseThrow(NotFound::new);
    }
}
