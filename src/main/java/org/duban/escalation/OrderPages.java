package org.duban.escalation;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.duban.account.Viewer;
import org.duban.organization.Units;
import org.duban.roster.Labels;
import org.duban.shared.NotFound;
import org.duban.shared.Times;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows letters and orders: all of them to the section and the leaders, its own to a unit. */
@Component
@Transactional(readOnly = true)
class OrderPages {
    private final Orders orders;
    private final OrderSteps steps;
    private final VisibleTargets targets;
    private final Units units;
    private final Clock clock;

    OrderPages(Orders orders, OrderSteps steps, VisibleTargets targets, Units units, Clock clock) {
        this.orders = orders;
        this.steps = steps;
        this.targets = targets;
        this.units = units;
        this.clock = clock;
    }

    /** Of the targets of a year, the latest first. */
    List<OrderView> list(int year, Viewer viewer) {
        Map<UUID, Target> visible = targets.of(year, viewer).stream().collect(toMap(Target::id, Function.identity()));
        return orders.findByTargetInOrderByIdDesc(visible.keySet()).stream()
                .filter(order -> mayRead(order, viewer))
                .map(order -> view(order, Objects.requireNonNull(visible.get(order.target())), viewer, List.of()))
                .toList();
    }

    /** @throws NotFound where there is none, or not for this person */
    OrderView page(int year, UUID id, Viewer viewer) {
        Order order = orders.get(id);
        Target target = targets.get(order.target(), viewer);
        if (!mayRead(order, viewer) || target.year() != year) {
            throw new NotFound();
        }
        return view(
                order,
                target,
                viewer,
                steps.findByOrderOrderById(id).stream()
                        .map(step -> new OrderView.Step(
                                step.state(), step.by(), Times.minute(step.at(), clock), step.words()))
                        .toList());
    }

    /** A unit sees what was signed, not what is being prepared. */
    private static boolean mayRead(Order order, Viewer viewer) {
        boolean sent = order.state() != OrderState.MADE && order.state() != OrderState.VOID;
        return viewer.seesAll() || sent && order.isTo(viewer);
    }

    private OrderView view(Order order, Target target, Viewer viewer, List<OrderView.Step> done) {
        LocalDate today = LocalDate.now(clock);
        return new OrderView(
                order.id(),
                order.mark(),
                order.level(),
                target.number(),
                target.text(),
                new Labels(units.findAllByOrderByPosition(), List.of(), today).of(order.unit()),
                order.cause(),
                order.count(),
                order.madeOn(),
                order.answerBy(),
                order.state(),
                order.isLate(today),
                order.isTo(viewer),
                order.version(),
                done);
    }
}
