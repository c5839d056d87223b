package org.duban.reminder;

import java.util.Set;

/** The life of a message that leaves the program. */
enum DeliveryState {
    WAITING,
    /** Handed to the channel; who finds it so after the program was killed cannot know whether it arrived. */
    SENDING,
    SENT,
    FAILED,
    /** It may have arrived: only a person has it sent again. */
    UNCLEAR;

    /** All transitions there are. */
    Set<DeliveryState> next() {
        return switch (this) {
            case WAITING -> Set.of(SENDING, FAILED);
            case SENDING -> Set.of(SENT, WAITING, FAILED, UNCLEAR);
            case SENT -> Set.of();
            case FAILED, UNCLEAR -> Set.of(WAITING);
        };
    }

    /** @throws NotSentAgain where this cannot become that */
    DeliveryState to(DeliveryState then) {
        if (!next().contains(then)) {
            throw new NotSentAgain();
        }
        return then;
    }
}
