package org.duban.channel;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The number that WeCom and DingTalk answer with: 0 where they took the message. */
record Errcode(int number) {
    /** Missing from the answer of who is neither of them. */
    private static final int MISSING = Integer.MIN_VALUE;

    private static final Set<Integer> BUSY = Set.of(
            /* WeCom and DingTalk: system busy */ -1,
            /* WeCom: too often */ 45009,
            /* WeCom: too many at once */ 45033,
            /* DingTalk: too fast */ 130101,
            /* DingTalk: slowed down */ 410100);

    static Errcode of(JsonNode answer) {
        return new Errcode(answer.path("errcode").asInt(MISSING));
    }

    void requireTaken() throws DeliveryFailed {
        if (number != 0) {
            Fault fault = BUSY.contains(number) ? Fault.BUSY : Fault.REJECTED;
            throw new DeliveryFailed(fault, number == MISSING ? "errcode ?" : "errcode " + number);
        }
    }
}
