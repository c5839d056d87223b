package org.duban.escalation;

import java.util.Set;

/** The life of a letter or order. Its number stays used, also where it was never signed. */
enum OrderState {
    MADE,
    SIGNED,
    ANSWERED,
    CLOSED,
    VOID;

    /** All transitions there are; an answer that is not enough leads back to where it is asked for. */
    Set<OrderState> next() {
        return switch (this) {
            case MADE -> Set.of(SIGNED, VOID);
            case SIGNED -> Set.of(ANSWERED, CLOSED);
            case ANSWERED -> Set.of(SIGNED, CLOSED);
            case CLOSED, VOID -> Set.of();
        };
    }

    /** @throws NotInThisState where this cannot become that */
    OrderState to(OrderState then) {
        if (!next().contains(then)) {
            throw new NotInThisState();
        }
        return then;
    }
}
