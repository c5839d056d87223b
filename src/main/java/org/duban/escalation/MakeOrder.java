package org.duban.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.calendar.WorkingDays;
import org.duban.shared.UseCase;

/** A person makes what the ladder proposes: a letter or an order with the next number of its series, to be signed on paper. */
@UseCase
class MakeOrder {
    private final Proposals proposals;
    private final AllSeries allSeries;
    private final Orders orders;
    private final OrderSteps steps;
    private final Ladders ladders;
    private final WorkingDays workingDays;
    private final Clock clock;

    MakeOrder(
            Proposals proposals,
            AllSeries allSeries,
            Orders orders,
            OrderSteps steps,
            Ladders ladders,
            WorkingDays workingDays,
            Clock clock) {
        this.proposals = proposals;
        this.allSeries = allSeries;
        this.orders = orders;
        this.steps = steps;
        this.ladders = ladders;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * @param form which was proposed
     * @throws NothingToEscalate where that is not proposed, or no longer
     * @throws MadeAlready where another person made it while this one waited for the series
     */
    UUID execute(int year, UUID target, UUID unit, Form form, Viewer by) {
        LocalDate today = LocalDate.now(clock);
        Proposal proposal = proposals.of(year, today).stream()
                .filter(each -> each.target().id().equals(target)
                        && each.unit().id().equals(unit)
                        && each.rung().form() == form)
                .findFirst()
                .orElseThrow(NothingToEscalate::new);
        Series series = allSeries
                .findLockedByFormAndYear(form, today.getYear())
                .orElseGet(() -> allSeries.saveAndFlush(new Series(form, today.getYear())));
        if (orders.findByTarget(target).stream().anyMatch(each -> each.covers(proposal))) {
            throw new MadeAlready();
        }
        LocalDate answerBy = workingDays.plus(today, ladders.current().answerWithin());
        Order order = orders.save(new Order(series.next(), proposal, today, answerBy));
        steps.save(new OrderStep(order, by.name(), clock.instant(), ""));
        return order.id();
    }
}
