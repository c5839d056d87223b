package org.duban.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says on the start page what a unit has to answer. */
@Component("waitingOrders")
@Transactional(readOnly = true)
public class WaitingOrders {
    private final Orders orders;
    private final Targets targets;
    private final Clock clock;

    WaitingOrders(Orders orders, Targets targets, Clock clock) {
        this.orders = orders;
        this.targets = targets;
        this.clock = clock;
    }

    /** A letter or order that waits for an answer. */
    public record Waiting(UUID id, int year, String form, String mark, LocalDate answerBy, boolean late) {}

    /** The most urgent first. */
    public List<Waiting> of(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        return !viewer.reports()
                ? List.of()
                : orders.findByUnitInAndStateOrderByAnswerBy(viewer.units(), OrderState.SIGNED).stream()
                        .map(order -> new Waiting(
                                order.id(),
                                targets.get(order.target()).year(),
                                order.mark().form().name(),
                                order.mark().text(),
                                order.answerBy(),
                                order.isLate(today)))
                        .toList();
    }
}
