package org.duban.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of handovers shows.
 *
 * @param from whose targets are looked at; null before one is chosen
 * @param to who is likeliest to take them
 * @param lines what would be handed over
 * @param waiting units that exist no more and posts that nobody holds, but that still answer for something
 */
record HandoverPage(
        int year,
        @Nullable UUID from,
        @Nullable UUID to,
        List<Choice> units,
        List<Choice> posts,
        List<Line> lines,
        List<Waiting> waiting,
        List<ReceiptView> receipts) {
    /** A unit or post by its name. */
    record Choice(UUID id, String name) {}

    /** @param count how many targets it still answers for */
    record Waiting(UUID id, String name, int count) {}
}
