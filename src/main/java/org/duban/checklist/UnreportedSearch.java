package org.duban.checklist;

import java.time.LocalDate;
import java.util.List;
import org.duban.duty.Missing;
import org.duban.duty.MissingReports;
import org.duban.extension.DueDay;
import org.duban.roster.AssignmentRole;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** 未填报: the reports of a period that were not handed in, whether they are late or not. */
@Component
class UnreportedSearch implements Search {
    private final MissingReports missingReports;

    UnreportedSearch(MissingReports missingReports) {
        this.missingReports = missingReports;
    }

    @Override
    public Kind kind() {
        return Kind.UNREPORTED;
    }

    @Override
    public List<Found> find(Scope scope) {
        return missingReports.of(scope.rows(), scope.reported()).stream()
                .map(missing -> found(missing, scope.today()))
                .toList();
    }

    private static Found found(Missing missing, LocalDate today) {
        DueDay due = missing.due();
        return new Found(
                Kind.UNREPORTED,
                missing.duty().unit(),
                missing.duty().target(),
                due.on(today).orElse(null),
                due.isExtended() ? due.original() : null,
                missing.isOverdueOn(today),
                sayings(missing));
    }

    private static List<MessageSourceResolvable> sayings(Missing missing) {
        if (missing.duty().unit() == null) {
            return List.of(Why.of(
                    "unknown",
                    String.join("、", missing.duty().target().unsettled().names(AssignmentRole.LEAD))));
        }
        return missing.returned() ? List.of(Why.of("again")) : List.of();
    }
}
