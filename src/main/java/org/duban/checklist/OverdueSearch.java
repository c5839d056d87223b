package org.duban.checklist;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.extension.DueDay;
import org.duban.overdue.Overdue;
import org.duban.overdue.OverdueTargets;
import org.duban.roster.Answering;
import org.duban.roster.LeadUnits;
import org.duban.roster.Leads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 逾期未完成: targets that are over the day that holds, with all the time that was granted. */
@Component
class OverdueSearch implements Search {
    private final OverdueTargets overdueTargets;
    private final LeadUnits leadUnits;

    OverdueSearch(OverdueTargets overdueTargets, LeadUnits leadUnits) {
        this.overdueTargets = overdueTargets;
        this.leadUnits = leadUnits;
    }

    @Override
    public Kind kind() {
        return Kind.OVERDUE;
    }

    @Override
    public List<Found> find(Scope scope) {
        List<Overdue> over = overdueTargets.of(scope.year(), scope.today()).stream()
                .filter(Overdue::isOverNow)
                .filter(each -> scope.targets().containsKey(each.target().id()))
                .toList();
        Leads leads = leadUnits.of(over.stream().map(each -> each.target().id()).toList());
        return over.stream().flatMap(each -> found(each, leads, scope)).toList();
    }

    private static Stream<Found> found(Overdue overdue, Leads leads, Scope scope) {
        List<Answering> answering = leads.of(overdue.target().id(), scope.today());
        return answering.isEmpty()
                ? Stream.of(line(overdue, null, scope))
                : answering.stream().map(lead -> line(overdue, lead.unit(), scope));
    }

    private static Found line(Overdue overdue, @Nullable UUID unit, Scope scope) {
        DueDay due = overdue.due();
        return new Found(
                Kind.OVERDUE,
                unit,
                overdue.target(),
                due.on(scope.today()).orElse(null),
                due.isExtended() ? due.original() : null,
                true,
                List.of(Why.of("over", overdue.days())));
    }
}
