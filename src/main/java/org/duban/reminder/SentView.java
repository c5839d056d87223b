package org.duban.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.channel.ChannelKind;
import org.duban.channel.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the section sees it: to whom, when, and what became of it outside of the program.
 *
 * @param count how many things it names
 */
record SentView(String person, LocalDate day, @Nullable String urgedBy, boolean read, int count, List<Way> ways) {
    /** What became of it by one channel. */
    record Way(
            UUID id,
            ChannelKind channel,
            DeliveryState state,
            int attempts,
            String at,
            @Nullable Fault fault,
            @Nullable String detail) {
        public boolean mayBeSentAgain() {
            return state.next().contains(DeliveryState.WAITING) && state != DeliveryState.SENDING;
        }
    }

    boolean hasTrouble() {
        return ways.stream().anyMatch(Way::mayBeSentAgain);
    }
}
