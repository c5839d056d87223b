package org.duban.escalation;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;

/** Takes a letter or order a step further: the section signs, sends an answer back, closes, makes void; the unit answers. */
@UseCase
class MoveOrder {
    private static final int LONGEST = 4000;
    private static final Set<OrderState> WITH_WORDS = EnumSet.of(OrderState.ANSWERED, OrderState.VOID);

    private final Orders orders;
    private final OrderSteps steps;
    private final Clock clock;

    MoveOrder(Orders orders, OrderSteps steps, Clock clock) {
        this.orders = orders;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @param words who signed, the answer, or the reason
     * @throws NotFound where it is not for this person to do
     * @throws ChangedMeanwhile where it is not as it was read
     * @throws NotInThisState where its life does not go that way
     * @throws WordsNeeded where an answer, a sending back or a making void says nothing
     */
    void execute(UUID id, OrderState then, String words, long version, Viewer by) {
        Order order = orders.get(id);
        if (then == OrderState.ANSWERED ? !order.isTo(by) : !by.supervises()) {
            throw new NotFound();
        }
        ChangedMeanwhile.unlessSame(version, order.version());
        boolean sentBack = order.state() == OrderState.ANSWERED && then == OrderState.SIGNED;
        String said = words.strip();
        if ((WITH_WORDS.contains(then) || sentBack) && said.isEmpty() || said.length() > LONGEST) {
            throw new WordsNeeded();
        }
        order.become(then);
        steps.save(new OrderStep(order, by.name(), clock.instant(), said));
    }
}
